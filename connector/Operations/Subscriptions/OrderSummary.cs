namespace PowerPlatformMagento.Operations.Subscriptions;

/// <summary>The order an event belongs to, in short.</summary>
public sealed record OrderSummary
{
    /// <summary>Magento ID of the order.</summary>
    public required string Id { get; init; }

    /// <summary>Number people use.</summary>
    public string? Number { get; init; }

    /// <summary>Magento's state of the order: drives logic.</summary>
    public required string State { get; init; }

    /// <summary>Status code of the order: show it.</summary>
    public required string Status { get; init; }

    /// <summary>Code of the store view.</summary>
    public string? StoreView { get; init; }

    /// <summary>Code of the website.</summary>
    public string? Website { get; init; }

    /// <summary>When the order was placed, UTC.</summary>
    public required DateTime PlacedAt { get; init; }

    /// <summary>Magento ID of the customer; empty for guests.</summary>
    public string? CustomerId { get; init; }

    /// <summary>Email address of the buyer.</summary>
    public string? Email { get; init; }

    /// <summary>Given name of the buyer.</summary>
    public string? FirstName { get; init; }

    /// <summary>Family name of the buyer.</summary>
    public string? LastName { get; init; }

    /// <summary>ISO 4217 code of the order currency.</summary>
    public required string Currency { get; init; }

    /// <summary>Amount to pay, in the order currency.</summary>
    public required decimal GrandTotal { get; init; }

    /// <summary>Amount refunded so far, in the order currency.</summary>
    public required decimal TotalRefunded { get; init; }

    /// <summary>Number the order has in another system, for example in the ERP.</summary>
    public string? ExternalOrderId { get; init; }
}
