using PowerPlatformMagento.Magento.Mapping.Json;

namespace PowerPlatformMagento.Magento.Projections;

/// <summary>What is asked for of each collection.</summary>
internal static class Projection
{
    public static readonly FieldSelection Orders = FieldSelection.Of(WireJson.Default.OrderWire);

    public static readonly FieldSelection Shipments = FieldSelection.Of(WireJson.Default.ShipmentWire);

    public static readonly FieldSelection Invoices = FieldSelection.Of(WireJson.Default.InvoiceWire);

    public static readonly FieldSelection CreditMemos = FieldSelection.Of(WireJson.Default.CreditMemoWire);

    public static readonly FieldSelection Customers = FieldSelection.Of(WireJson.Default.CustomerWire);

    public static readonly FieldSelection Companies = FieldSelection.Of(WireJson.Default.CompanyWire);

    public static readonly FieldSelection OrderChanges = FieldSelection.Of(WireJson.Default.ChangeWire);

    public static readonly FieldSelection CustomerChanges = FieldSelection.Of(WireJson.Default.CustomerChangeWire);

    public static readonly FieldSelection DocumentChanges = FieldSelection.Of(WireJson.Default.DocumentChangeWire);

    public static readonly FieldSelection Returns = FieldSelection.Of(WireJson.Default.ReturnWire);

    public static readonly FieldSelection ReturnOrders = FieldSelection.Of(WireJson.Default.ReturnOrderWire);

    public static readonly FieldSelection ReturnChanges = FieldSelection.Of(WireJson.Default.ReturnChangeWire);

    public static IEnumerable<FieldSelection> All =>
        [Orders, Shipments, Invoices, CreditMemos, Customers, Companies, OrderChanges, CustomerChanges, DocumentChanges, Returns, ReturnOrders, ReturnChanges];
}
