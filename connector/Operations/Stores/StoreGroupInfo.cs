namespace PowerPlatformMagento.Operations.Stores;

/// <summary>A group of store views; Magento calls it a store.</summary>
public sealed record StoreGroupInfo
{
    /// <summary>Magento ID of the group.</summary>
    public required string Id { get; init; }

    /// <summary>Code of the group.</summary>
    public string? Code { get; init; }

    /// <summary>Name of the group.</summary>
    public required string Name { get; init; }

    /// <summary>Code of its website.</summary>
    public string? Website { get; init; }
}
