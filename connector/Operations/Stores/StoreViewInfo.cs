namespace PowerPlatformMagento.Operations.Stores;

/// <summary>A store view.</summary>
public sealed record StoreViewInfo
{
    /// <summary>Magento ID of the store view.</summary>
    public required string Id { get; init; }

    /// <summary>Code of the store view.</summary>
    public required string Code { get; init; }

    /// <summary>Name of the store view.</summary>
    public required string Name { get; init; }

    /// <summary>Code of its website.</summary>
    public string? Website { get; init; }

    /// <summary>Magento ID of its group.</summary>
    public string? StoreGroupId { get; init; }

    /// <summary>Whether shoppers can enter it.</summary>
    public bool IsActive { get; init; }

    /// <summary>ISO 4217 code of the currency it shows prices in.</summary>
    public string? Currency { get; init; }

    /// <summary>Language and country, for example de_AT.</summary>
    public string? Locale { get; init; }

    /// <summary>IANA name of its time zone, for example Europe/Vienna.</summary>
    public string? TimeZone { get; init; }
}
