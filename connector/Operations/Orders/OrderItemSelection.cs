using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Orders;

/// <summary>A line of an order and how much of it.</summary>
public sealed record OrderItemSelection
{
    /// <summary>Magento ID of the order line; give this or the SKU.</summary>
    [RegularExpression("^[0-9]{1,10}$")]
    public string? OrderItemId { get; init; }

    /// <summary>SKU of the product; lines with the same SKU are taken in their order.</summary>
    [StringLength(255)]
    public string? Sku { get; init; }

    /// <summary>How much of it, at most what is open.</summary>
    [Range(0.0001, 99999999)]
    public required decimal Quantity { get; init; }
}
