using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Search;

namespace PowerPlatformMagento.Sandbox.Store.Documents;

/// <summary>A stored document and the values of its columns.</summary>
internal sealed class DocumentRow
{
    private readonly Dictionary<string, ColumnValue> columns = [];

    public DocumentRow(StoreEntity collection, JsonElement document)
    {
        Json = JsonSerializer.SerializeToUtf8Bytes(document);
        foreach (var member in document.EnumerateObject())
        {
            var text = member.Value.ValueKind switch
            {
                JsonValueKind.String => member.Value.GetString(),
                JsonValueKind.Number => member.Value.GetRawText(),
                JsonValueKind.True => "1",
                JsonValueKind.False => "0",
                _ => null,
            };
            if (text is not null && Columns.Find(collection, member.Name) is { } column)
            {
                columns[member.Name] = ColumnValue.Parse(column.Kind, text);
            }
        }

        Id = document.GetProperty(Columns.Id(collection).Member).GetInt64();
        OrderId = collection == StoreEntity.Orders ? Id : columns.TryGetValue("order_id", out var order) ? (long)order.Number : null;
    }

    public long Id { get; }

    public long? OrderId { get; }

    public byte[] Json { get; }

    public ColumnValue Column(string name) => columns.TryGetValue(name, out var value) ? value : ColumnValue.Null;
}
