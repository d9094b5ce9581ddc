using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Schema;

/// <summary>Services the sandbox describes, with the route of one record and the name of its definition, in Magento's words.</summary>
internal static class ServiceCatalogue
{
    private static readonly DescribedService[] All =
    [
        new("salesOrderRepositoryV1", "/V1/orders/{id}", "sales-data-order", StoreEntity.Orders, "Magento_Sales::actions_view"),
        new("salesInvoiceRepositoryV1", "/V1/invoices/{id}", "sales-data-invoice", StoreEntity.Invoices, "Magento_Sales::sales_invoice"),
        new("salesShipmentRepositoryV1", "/V1/shipment/{id}", "sales-data-shipment", StoreEntity.Shipments, "Magento_Sales::shipment"),
        new("salesCreditmemoRepositoryV1", "/V1/creditmemo/{id}", "sales-data-creditmemo", StoreEntity.Creditmemos, "Magento_Sales::sales_creditmemo"),
        new("customerCustomerRepositoryV1", "/V1/customers/{customerId}", "customer-data-customer", StoreEntity.Customers, "Magento_Customer::customer"),
        new("catalogProductRepositoryV1", "/V1/products/{sku}", "catalog-data-product", StoreEntity.Products, "Magento_Catalog::products"),
        new("companyCompanyRepositoryV1", "/V1/company/{companyId}", "company-data-company", StoreEntity.Companies, "Magento_Company::index"),
        new("rmaRmaRepositoryV1", "/V1/returns/{id}", "rma-data-rma", StoreEntity.Returns, "Magento_Rma::magento_rma"),
    ];

    /// <summary>The services an edition has.</summary>
    public static IEnumerable<DescribedService> Of(StoreEdition edition) =>
        All.Where(service => edition != StoreEdition.OpenSource || service.Entity is not (StoreEntity.Companies or StoreEntity.Returns));
}
