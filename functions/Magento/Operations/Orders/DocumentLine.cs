namespace PowerPlatformMagento.Magento.Operations.Orders;

/// <summary>A row of an order and how much of it goes into a document.</summary>
/// <param name="OrderItemId">Magento's <c>item_id</c>.</param>
/// <param name="Quantity">Quantity; 0 keeps the row out where leaving it away would mean all of it.</param>
public sealed record DocumentLine(string OrderItemId, decimal Quantity);
