namespace PowerPlatformMagento.Sandbox.Store.Catalogue;

/// <summary>An order with its rows and what can be done with it now.</summary>
/// <param name="Order">The order.</param>
/// <param name="Lines">Rows people see; the hidden halves of configurables are left out.</param>
/// <param name="Returns">Returns of the order, newest first.</param>
/// <param name="CanShip">Something is left to ship.</param>
/// <param name="CanInvoice">Nothing was invoiced yet.</param>
/// <param name="CanRefund">Everything was invoiced and nothing refunded.</param>
/// <param name="CanCancel">Nothing was shipped or invoiced.</param>
/// <param name="CanReturn">Something that was shipped may come back.</param>
public sealed record CatalogueOrderDetails(
    CatalogueOrder Order,
    IReadOnlyList<CatalogueOrderLine> Lines,
    IReadOnlyList<CatalogueReturn> Returns,
    bool CanShip,
    bool CanInvoice,
    bool CanRefund,
    bool CanCancel,
    bool CanReturn);
