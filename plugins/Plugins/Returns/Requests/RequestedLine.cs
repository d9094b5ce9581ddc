using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.Plugins.Returns.Requests;

/// <summary>A line somebody wants to return, matched with what was bought.</summary>
/// <param name="OrderItemId">Magento's id of the order line; null when it is not known.</param>
/// <param name="Sku">Stock keeping unit; null when it is not known.</param>
/// <param name="Quantity">Pieces that are to come back.</param>
/// <param name="Bought">The line that was bought; null while the order is missing, or when the order does not have it.</param>
/// <param name="Refused">Why it cannot come back; null when it can.</param>
internal sealed record RequestedLine(string? OrderItemId, string? Sku, decimal Quantity, BoughtLine? Bought = null, ErrorDefinition? Refused = null)
{
    /// <summary>Names the product for people.</summary>
    public string Label => Bought?.Sku ?? Sku ?? OrderItemId ?? "unknown product";
}
