namespace PowerPlatformMagento.Magento.Operations.Products;

/// <summary>What the values of an attribute are. Schemas, answers and requests go by the same kind.</summary>
public enum AttributeKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A date and time.</summary>
    Instant,

    /// <summary>One of some options, by its value.</summary>
    Choice,

    /// <summary>Some of some options, by their values.</summary>
    Choices,
}
