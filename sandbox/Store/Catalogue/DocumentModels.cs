using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Editing.Sales;

namespace PowerPlatformMagento.Sandbox.Store.Catalogue;

/// <summary>Turns documents into what people look at.</summary>
internal static class DocumentModels
{
    public static CatalogueCustomer Customer(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var customer = document.RootElement;
        var addresses = customer.TryGetProperty("addresses", out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().ToArray() : [];
        return new CatalogueCustomer(
            customer.GetProperty("id").GetInt64(),
            Name(Text(customer, "firstname"), Text(customer, "lastname")),
            Text(customer, "email") ?? "",
            addresses.Select(address => Text(address, "company")).FirstOrDefault(company => company is not null),
            customer.TryGetProperty("store_id", out var view) ? view.GetInt32() : 1,
            Instant(customer, "created_at"),
            addresses.Length > 0);
    }

    public static CatalogueOrder Order(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        return Order(document.RootElement);
    }

    public static CatalogueReturn Return(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var goods = document.RootElement;
        return new CatalogueReturn(
            goods.GetProperty("entity_id").GetInt64(),
            Text(goods, "increment_id") ?? "",
            goods.GetProperty("order_id").GetInt64(),
            Text(goods, "status") ?? "",
            Instant(goods, "date_requested"),
            goods.GetProperty("items").EnumerateArray().Sum(item => Amount(item, "qty_requested")));
    }

    public static CatalogueOrderDetails Details(DocumentSet documents, ReadOnlySpan<byte> json, IReadOnlyList<CatalogueReturn> returns, bool hasReturns)
    {
        var order = JsonNode.Parse(json)!.AsObject();
        var rows = OrderRows.All(order).ToList();
        var hidden = rows.Where(row => row["parent_item_id"] is { } parent && rows.Exists(other => Id(other) == parent.GetValue<long>() && (string?)other["product_type"] == "configurable")).ToHashSet();
        var state = (string?)order["state"];
        var sheet = new OrderSheet(order);
        var lines = rows.Where(row => !hidden.Contains(row)).Select(row => Line(row, hasReturns ? StoreReturns.Returnable(documents, order, row) : 0, sheet.Row(Id(row))!.ToRefund)).ToList();
        var isOpen = state is "new" or "pending_payment" or "processing";
        return new CatalogueOrderDetails(
            Order(JsonSerializer.SerializeToElement(order)),
            lines,
            returns,
            CanShip: isOpen && sheet.CanShip,
            CanInvoice: isOpen && sheet.CanInvoice,
            CanRefund: state is "processing" or "complete" && sheet.Rows.Any(row => row.ToRefund > 0),
            CanCancel: state is "new" or "pending_payment" && rows.TrueForAll(row => OrderRows.Number(row, "qty_invoiced") == 0 && OrderRows.Number(row, "qty_shipped") == 0),
            CanReturn: lines.Exists(line => line.Returnable > 0));
    }

    private static CatalogueOrder Order(JsonElement order) => new(
        order.GetProperty("entity_id").GetInt64(),
        Text(order, "increment_id") ?? "",
        Instant(order, "created_at"),
        Text(order, "state") ?? "",
        Text(order, "status") ?? "",
        Buyer(order),
        Text(order, "customer_email"),
        order.TryGetProperty("customer_id", out var customer) && customer.ValueKind == JsonValueKind.Number ? customer.GetInt64() : null,
        Amount(order, "grand_total"),
        Text(order, "order_currency_code") ?? "");

    private static CatalogueOrderLine Line(JsonObject row, decimal returnable, decimal refundable) => new(
        Id(row),
        (string?)row["sku"] ?? "",
        (string?)row["name"] ?? "",
        OrderRows.Number(row, "qty_ordered"),
        OrderRows.Number(row, "qty_invoiced"),
        OrderRows.Number(row, "qty_shipped"),
        OrderRows.Number(row, "qty_refunded"),
        OrderRows.Number(row, "qty_canceled"),
        returnable,
        refundable,
        row["parent_item_id"]?.GetValue<long>(),
        OrderRows.Number(row, "row_total_incl_tax"));

    private static string Buyer(JsonElement order) =>
        Name(Text(order, "customer_firstname"), Text(order, "customer_lastname")) is { Length: > 0 } name ? name
        : order.TryGetProperty("billing_address", out var billing) && billing.ValueKind == JsonValueKind.Object ? Name(Text(billing, "firstname"), Text(billing, "lastname")) : "";

    private static long Id(JsonObject row) => row["item_id"]!.GetValue<long>();

    private static string Name(string? first, string? last) => $"{first} {last}".Trim();

    internal static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    internal static decimal Amount(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : 0;

    internal static DateTimeOffset Instant(JsonElement element, string name) =>
        DateTimeOffset.TryParseExact(Text(element, name), "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant
            : default;
}
