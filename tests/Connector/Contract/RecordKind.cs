using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Connector.Definition.Tests.Contract;

/// <summary>Records that an operation lists, and what requests for one of them are filled with.</summary>
/// <param name="Segment">First segment of the path behind the store.</param>
/// <param name="List">Operation that lists the records.</param>
/// <param name="Values">Name of a parameter or property, and where in the record its value stands.</param>
internal sealed record RecordKind(string Segment, string List, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>What a person who fills in a form reads off the record they look at.</summary>
    public static IReadOnlyList<RecordKind> All { get; } =
    [
        Of("orders", "ListOrders", ("orderId", "source.id"), ("number", "source.number"), ("shipmentId", "shipments.0.id"), ("orderLineId", "lines.0.id"), ("lineId", "lines.0.id"), ("sku", "lines.0.sku")),
        Of("orders-by-number", "ListOrders", ("number", "source.number")),
        Of("customers", "ListCustomers", ("customerId", "source.id"), ("addressId", "addresses.0.id"), ("website", "website"), ("groupId", "groupId")),
        Of("customers-by-email", "ListCustomers", ("email", "email"), ("website", "website")),
        Of("returns", "ListReturns", ("returnId", "source.id"), ("lineId", "lines.0.id"), ("orderId", "orderId")),
        Of("carts", "ListCarts", ("cartId", "id")),
        Of("quotes", "ListQuotes", ("quoteId", "id")),
        Of("companies", "ListCompanies", ("companyId", "id")),
        Of("shipments", "ListOrders", ("shipmentId", "shipments.0.id")),
        Of("records", "ListOrders", ("id", "source.id")),
        Of("products", "ListProducts", ("sku", "sku")),
        Of("prices", "ListProducts", ("sku", "sku"), ("skus", "sku")),
        Of("stock", "ListProducts", ("sku", "sku")),
    ];

    /// <summary>The values of one record; those it does not have are missing.</summary>
    public IReadOnlyDictionary<string, string> Read(JsonNode record)
    {
        var values = new Dictionary<string, string>();
        foreach (var (name, path) in Values)
        {
            if (Follow(record, path) is JsonValue value)
            {
                values[name] = value.ToString();
            }
        }

        return values;
    }

    private static RecordKind Of(string segment, string list, params (string Name, string Path)[] values) => new(segment, list, values.ToDictionary(value => value.Name, value => value.Path));

    private static JsonNode? Follow(JsonNode record, string path) => path.Split('.').Aggregate((JsonNode?)record, (current, part) => current switch
    {
        JsonArray list => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture) is var index && index < list.Count ? list[index] : null,
        JsonObject => current[part],
        _ => null,
    });
}
