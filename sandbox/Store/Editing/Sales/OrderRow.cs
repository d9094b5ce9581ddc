using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>A row of an order and its place among the others.</summary>
/// <param name="json">The row in the document.</param>
/// <param name="parent">The configurable or bundle it belongs to; null for most.</param>
internal sealed class OrderRow(JsonObject json, OrderRow? parent)
{
    private readonly List<OrderRow> children = [];

    public JsonObject Json => json;

    public OrderRow? Parent => parent;

    public IReadOnlyList<OrderRow> Children => children;

    public long Id => json["item_id"]!.GetValue<long>();

    public string Name => (string?)json["name"] ?? "";

    public string Sku => (string?)json["sku"] ?? "";

    public bool IsVirtual => Amount.Of(json, "is_virtual") == 1;

    public decimal Ordered => Amount.Of(json, "qty_ordered");

    public decimal Invoiced => Amount.Of(json, "qty_invoiced");

    public decimal Shipped => Amount.Of(json, "qty_shipped");

    public decimal Refunded => Amount.Of(json, "qty_refunded");

    public decimal Canceled => Amount.Of(json, "qty_canceled");

    /// <summary>Another row carries the amounts: the parent's of a configurable, the children's of a bundle whose price is theirs.</summary>
    public bool HasNoAmounts => parent is { HasChildAmounts: false } || (children.Count > 0 && HasChildAmounts);

    /// <summary>Rows that shipments list.</summary>
    public bool IsShipped => parent is null && !IsVirtual;

    public decimal ToInvoice => HasNoAmounts ? 0 : Left(Ordered - Invoiced - Canceled);

    public decimal ToRefund => HasNoAmounts ? 0 : Left(Invoiced - Refunded);

    /// <summary>What was refunded need not be shipped any more, but pieces that were shipped are taken for the refunded ones, as in Magento since 2.3.</summary>
    public decimal ToShip => IsShipped ? Left(Ordered - Math.Max(Shipped, Refunded) - Canceled) : 0;

    private bool HasChildAmounts => (string?)json["product_type"] == "bundle" && children.Exists(child => Amount.Of(child.Json, "base_price") != 0);

    public void Add(OrderRow child) => children.Add(child);

    private static decimal Left(decimal quantity) => Math.Max(0, quantity);
}
