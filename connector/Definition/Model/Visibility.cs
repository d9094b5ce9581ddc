namespace PowerPlatformMagento.Connector.Definition.Model;

/// <summary>Where the designer shows an operation, parameter or property.</summary>
internal enum Visibility
{
    /// <summary>Shown, without emphasis.</summary>
    Normal,

    /// <summary>Shown first.</summary>
    Important,

    /// <summary>Behind "show advanced options".</summary>
    Advanced,

    /// <summary>Never shown.</summary>
    Internal,
}
