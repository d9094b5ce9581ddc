using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Search;

namespace PowerPlatformMagento.Sandbox.Store.Documents;

/// <summary>A stored document and the values of its columns.</summary>
internal sealed class DocumentRow
{
    private static readonly (string Owner, string Member, string Column)[] CartColumns =
        [("billing_address", "email", "customer_email"), ("customer", "email", "customer_email"), ("customer", "id", "customer_id"), ("customer", "group_id", "customer_group_id")];

    private readonly Dictionary<string, ColumnValue> columns = [];

    public DocumentRow(StoreEntity collection, JsonElement document)
    {
        Json = JsonSerializer.SerializeToUtf8Bytes(document);
        foreach (var member in document.EnumerateObject())
        {
            Keep(collection, member.Name, member.Value);
        }

        if (document.TryGetProperty("custom_attributes", out var attributes) && attributes.ValueKind == JsonValueKind.Array)
        {
            foreach (var attribute in attributes.EnumerateArray())
            {
                Keep(collection, attribute.GetProperty("attribute_code").GetString()!, attribute.GetProperty("value"));
            }
        }

        if (collection == StoreEntity.Carts)
        {
            KeepInner(document);
        }

        Id = document.GetProperty(Columns.Id(collection).Member).GetInt64();
        OrderId = collection == StoreEntity.Orders ? Id : columns.TryGetValue("order_id", out var order) ? (long)order.Number : null;
    }

    public long Id { get; }

    public long? OrderId { get; }

    public byte[] Json { get; }

    public ColumnValue Column(string name) => columns.TryGetValue(name, out var value) ? value : ColumnValue.Null;

    /// <summary>Columns of the table of carts that its answers only hold inside the customer, the address or the negotiation.</summary>
    private void KeepInner(JsonElement cart)
    {
        foreach (var (owner, member, column) in CartColumns)
        {
            if (cart.TryGetProperty(owner, out var json) && json.ValueKind == JsonValueKind.Object && json.TryGetProperty(member, out var value))
            {
                Keep(StoreEntity.Carts, column, value);
            }
        }

        if (cart.TryGetProperty("extension_attributes", out var extension) && extension.ValueKind == JsonValueKind.Object
            && extension.TryGetProperty("negotiable_quote", out var negotiation) && negotiation.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in negotiation.EnumerateObject())
            {
                Keep(StoreEntity.Carts, $"extension_attribute_negotiable_quote.{member.Name}", member.Value);
            }
        }
    }

    private void Keep(StoreEntity collection, string name, JsonElement value)
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.True => "1",
            JsonValueKind.False => "0",
            _ => null,
        };
        if (text is not null && Columns.Find(collection, name) is { } column)
        {
            columns[name] = ColumnValue.Parse(column.Kind, text);
        }
    }
}
