namespace PowerPlatformMagento.Magento.Operations.Orders;

/// <summary>A row of an order and how much of it was dealt with.</summary>
public sealed record OrderLineSnapshot
{
    /// <summary>Magento's <c>item_id</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Row it belongs to; null for rows of their own.</summary>
    public string? ParentId { get; init; }

    /// <summary>SKU; a configurable and its child both carry that of the child.</summary>
    public required string Sku { get; init; }

    /// <summary>Type of the product, for example <c>simple</c> or <c>configurable</c>.</summary>
    public required string ProductType { get; init; }

    /// <summary>Whether there is nothing to ship.</summary>
    public bool IsVirtual { get; init; }

    /// <summary>
    /// Whether amounts are reckoned on this row. Of a configurable that is the parent; of a bundle the bundle when its price is fixed, else its parts. Magento
    /// takes no other rows into invoices and refunds.
    /// </summary>
    public bool HasAmounts { get; init; } = true;

    /// <summary>Ordered quantity.</summary>
    public decimal Ordered { get; init; }

    /// <summary>Shipped quantity.</summary>
    public decimal Shipped { get; init; }

    /// <summary>Invoiced quantity.</summary>
    public decimal Invoiced { get; init; }

    /// <summary>Refunded quantity.</summary>
    public decimal Refunded { get; init; }

    /// <summary>Cancelled quantity.</summary>
    public decimal Canceled { get; init; }

    /// <summary>What can go into a document, as Magento reckons it. Goods that were refunded before they left are not shipped.</summary>
    public decimal Open(DocumentKind kind) => Math.Max(0, kind switch
    {
        DocumentKind.Shipment => IsVirtual ? 0 : Ordered - Math.Max(Shipped, Refunded) - Canceled,
        DocumentKind.Invoice => Ordered - Invoiced - Canceled,
        _ => Invoiced - Refunded,
    });
}
