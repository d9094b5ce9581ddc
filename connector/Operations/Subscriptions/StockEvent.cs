namespace PowerPlatformMagento.Operations.Subscriptions;

/// <summary>An item runs out.</summary>
public sealed record StockEvent : IStoreEvent
{
    /// <summary>Name of this event. The same event may come twice and then has the same ID.</summary>
    public required string EventId { get; init; }

    /// <summary>What happened, for example order-placed.</summary>
    public required string Topic { get; init; }

    /// <summary>Key of the store.</summary>
    public required string Store { get; init; }

    /// <summary>When it happened, UTC.</summary>
    public required DateTime OccurredAt { get; init; }

    /// <summary>True when the record was too large for one call and lists or texts in it were cut; read it with an action to see all of it.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>SKU of the product.</summary>
    public required string Sku { get; init; }

    /// <summary>Code of the inventory source.</summary>
    public required string SourceCode { get; init; }

    /// <summary>Quantity that is left.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>Quantity below which the item counts as running out.</summary>
    public required decimal Threshold { get; init; }

    /// <summary>Whether the source offers it for sale.</summary>
    public required bool IsInStock { get; init; }
}
