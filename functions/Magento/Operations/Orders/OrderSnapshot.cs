namespace PowerPlatformMagento.Magento.Operations.Orders;

/// <summary>What has to be known of an order before something is done to it.</summary>
/// <param name="Id">Magento's <c>entity_id</c>.</param>
/// <param name="Number">Order number.</param>
/// <param name="State">State, which decides what is allowed.</param>
/// <param name="Status">Status, a label of the merchant within the state; empty when Magento lost it, as versions up to 2.4.6 do.</param>
/// <param name="ExternalId">Number in another system (<c>ext_order_id</c>); null when it has none.</param>
/// <param name="GrandTotal">Grand total in the currency of the order.</param>
/// <param name="CustomerEmail">E-mail address the order was placed with; null when it has none.</param>
/// <param name="Lines">Its rows, hidden ones too.</param>
/// <param name="Comments">Comments of the order.</param>
public sealed record OrderSnapshot(
    string Id,
    string Number,
    string State,
    string Status,
    string? ExternalId,
    decimal GrandTotal,
    string? CustomerEmail,
    IReadOnlyList<OrderLineSnapshot> Lines,
    IReadOnlyList<StoreComment> Comments);
