using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>Shipments, invoices and credit memos of one order.</summary>
internal sealed class OrderDocuments
{
    public static readonly OrderDocuments None = new();

    public List<ShipmentWire> Shipments { get; } = [];

    public List<InvoiceWire> Invoices { get; } = [];

    public List<CreditMemoWire> CreditMemos { get; } = [];
}
