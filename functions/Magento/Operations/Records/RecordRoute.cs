using PowerPlatformMagento.Magento.Search;

namespace PowerPlatformMagento.Magento.Operations.Records;

/// <summary>Where a kind of record stands in the store.</summary>
/// <param name="Service">Name of the service in the store's description of itself.</param>
/// <param name="Single">Route of one record, without its id.</param>
/// <param name="Collection">The list.</param>
/// <param name="Attributes">Where custom attributes of the kind are described; null where it has none.</param>
internal sealed record RecordRoute(string Service, string Single, SearchCollection Collection, AttributeSource? Attributes = null)
{
    /// <summary>The place of a kind.</summary>
    public static RecordRoute Of(RecordKind kind) => kind switch
    {
        RecordKind.Order => new("salesOrderRepositoryV1", "orders", SearchCollection.Orders),
        RecordKind.Invoice => new("salesInvoiceRepositoryV1", "invoices", SearchCollection.Invoices),
        RecordKind.Shipment => new("salesShipmentRepositoryV1", "shipment", SearchCollection.Shipments),
        RecordKind.Refund => new("salesCreditmemoRepositoryV1", "creditmemo", SearchCollection.CreditMemos),
        RecordKind.Customer => new("customerCustomerRepositoryV1", "customers", SearchCollection.Customers, AttributeSource.Customers),
        RecordKind.Product => new("catalogProductRepositoryV1", "products", SearchCollection.Products, AttributeSource.Products),
        RecordKind.Cart => new("quoteCartRepositoryV1", "carts", SearchCollection.Carts),
        RecordKind.Company => new("companyCompanyRepositoryV1", "company", SearchCollection.Companies),
        RecordKind.Return => new("rmaRmaRepositoryV1", "returns", SearchCollection.Returns),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Whether one record is read by its id; products have a route for SKUs instead.</summary>
    public bool IsReadById => Collection != SearchCollection.Products;
}
