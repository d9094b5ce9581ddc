namespace PowerPlatformMagento.Magento.Operations.Records;

/// <summary>What a member of a record is.</summary>
public enum ValueKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A date and time, UTC.</summary>
    Instant,

    /// <summary>A record inside the record.</summary>
    Record,

    /// <summary>A list.</summary>
    List,

    /// <summary>Custom attributes, a member each.</summary>
    Attributes,
}
