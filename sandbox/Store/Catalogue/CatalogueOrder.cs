namespace PowerPlatformMagento.Sandbox.Store.Catalogue;

/// <summary>An order in a list.</summary>
/// <param name="Id">Id.</param>
/// <param name="Number">Order number.</param>
/// <param name="PlacedAt">When it was placed, UTC.</param>
/// <param name="State">State, as Magento names it.</param>
/// <param name="Status">Status, as Magento names it.</param>
/// <param name="Customer">Name of the buyer.</param>
/// <param name="Email">E-mail address of the buyer; null = none.</param>
/// <param name="CustomerId">Registered customer; null = guest.</param>
/// <param name="GrandTotal">Total with tax and shipping.</param>
/// <param name="Currency">Currency of the total.</param>
public sealed record CatalogueOrder(
    long Id, string Number, DateTimeOffset PlacedAt, string State, string Status, string Customer, string? Email, long? CustomerId, decimal GrandTotal, string Currency);
