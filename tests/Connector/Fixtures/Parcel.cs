namespace PowerPlatformMagento.Connector.Definition.Tests.Fixtures;

/// <summary>A parcel that was sent.</summary>
public sealed record Parcel
{
    /// <summary>ID of the parcel.</summary>
    public required string Id { get; init; }

    /// <summary>Where it goes.</summary>
    public required ParcelPlace Place { get; init; }

    /// <summary>What is in it.</summary>
    public IReadOnlyList<ParcelItem> Items { get; init; } = [];

    /// <summary>Price in the base currency.</summary>
    public decimal BaseAmount { get; init; }

    /// <summary>When it was sent, UTC.</summary>
    public DateTime SentAt { get; init; }

    /// <summary>Values of the shop by name.</summary>
    public IReadOnlyDictionary<string, string> Extras { get; init; } = new Dictionary<string, string>();
}
