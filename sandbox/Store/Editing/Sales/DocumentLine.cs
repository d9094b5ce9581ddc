namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>Pieces of one row of an order.</summary>
/// <param name="OrderItemId">The row.</param>
/// <param name="Quantity">How many.</param>
public sealed record DocumentLine(long OrderItemId, decimal Quantity);
