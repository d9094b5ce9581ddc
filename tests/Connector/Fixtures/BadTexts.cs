namespace PowerPlatformMagento.Connector.Definition.Tests.Fixtures;

/// <summary>Records whose texts or types cannot stand in a definition.</summary>
public static class BadTexts
{
    /// <summary>The description of its property lacks the period.</summary>
    public sealed record NoPeriod
    {
        /// <summary>Name of the thing</summary>
        public string? Name { get; init; }
    }

    /// <summary>The description of its property repeats the label.</summary>
    public sealed record Repeating
    {
        /// <summary>Display name.</summary>
        public string? DisplayName { get; init; }
    }

    /// <summary>The description of its property is not ASCII.</summary>
    public sealed record Foreign
    {
        /// <summary>Größe of the thing.</summary>
        public string? Size { get; init; }
    }

    /// <summary>The description of its property holds an address.</summary>
    public sealed record Linking
    {
        /// <summary>As at https://shop.example.</summary>
        public string? Size { get; init; }
    }

    /// <summary>Its property has no description.</summary>
    public sealed record Silent
    {
        public string? Size { get; init; }
    }

    /// <summary>It holds itself.</summary>
    public sealed record Endless
    {
        /// <summary>The next one.</summary>
        public Endless? Next { get; init; }
    }

    /// <summary>Its property would be sent as a number.</summary>
    public sealed record Numbered
    {
        /// <summary>Which of them.</summary>
        public NumberedKind Kind { get; init; }
    }
}
