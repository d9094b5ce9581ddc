using PowerPlatformMagento.Operations.Stock;

namespace PowerPlatformMagento.Magento.Operations.Polling;

/// <summary>Quantities below a threshold.</summary>
/// <param name="Items">The quantities, by SKU and source.</param>
/// <param name="IsComplete">False when there are more than were asked for.</param>
public sealed record LowStock(IReadOnlyList<StoredStock> Items, bool IsComplete);
