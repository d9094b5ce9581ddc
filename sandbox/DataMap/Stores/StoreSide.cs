using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Mapping.Wire;
using PowerPlatformMagento.Magento.Store;
using PowerPlatformMagento.Sandbox.DataMap.Probing;

namespace PowerPlatformMagento.Sandbox.DataMap.Stores;

/// <summary>Records of a store and the real mappers that make messages of them.</summary>
internal static class StoreSide
{
    private static readonly DateTime ReadAt = new(2026, 2, 2, 8, 0, 0, DateTimeKind.Utc);

    private static readonly JsonSerializerOptions ContractOptions = new(JsonSerializerDefaults.Web);

    private static readonly StoreDirectory Directory = new(
        [new StoreView("1", "default", "Default", "1", "EUR", "UTC"), new StoreView("2", "other", "Other", "2", "EUR", "UTC")],
        [new Website("1", "base", "Main", "EUR"), new Website("2", "trade", "Trade", "EUR")]);

    private static readonly ReturnLabels Labels = ReturnLabels.Of(JsonSerializer.SerializeToElement(
        new[] { "reason", "condition", "resolution" }.Select(code => new
        {
            attribute_code = code,
            options = new[] { new { value = "4", label = $"{code} four" }, new { value = "5", label = $"{code} five" } },
        })));

    /// <summary>Customers: of a company account, and with a company named in the address only.</summary>
    public static IReadOnlyList<JsonNode> Customers()
    {
        var member = new JsonObject { ["customer"] = Record(typeof(CustomerWire), "customer"), ["company"] = Record(typeof(CompanyWire), "company") };
        var consumer = member.DeepClone();
        consumer["customer"]!["extension_attributes"]!["company_attributes"] = null;
        consumer.AsObject().Remove("company");
        return [member, consumer];
    }

    /// <summary>Orders with their documents: of a company account, and with a company named in the address only.</summary>
    public static IReadOnlyList<JsonNode> Orders()
    {
        var member = new JsonObject
        {
            ["order"] = Record(typeof(OrderWire), "order"),
            ["shipment"] = Record(typeof(ShipmentWire), "shipment"),
            ["invoice"] = Record(typeof(InvoiceWire), "invoice"),
            ["creditmemo"] = Record(typeof(CreditMemoWire), "creditmemo"),
            ["company"] = Record(typeof(CompanyWire), "company"),
        };
        var consumer = member.DeepClone();
        consumer["order"]!["extension_attributes"]!["company_order_attributes"] = null;
        consumer.AsObject().Remove("company");
        return [member, consumer];
    }

    public static IReadOnlyList<JsonNode> Returns() =>
        [new JsonObject { ["return"] = Record(typeof(ReturnWire), "return"), ["order"] = Record(typeof(ReturnOrderWire), "returnorder") }];

    /// <summary>The message about a customer, as JSON.</summary>
    public static JsonNode Customer(JsonNode record) => Mapped(() => CustomerMapper.Map(Needed(record["customer"], WireJson.Default.CustomerWire), Context(record)));

    /// <summary>The message about an order, as JSON.</summary>
    public static JsonNode Order(JsonNode record) => Mapped(() =>
    {
        var documents = new OrderDocuments();
        documents.Shipments.Add(Needed(record["shipment"], WireJson.Default.ShipmentWire));
        documents.Invoices.Add(Needed(record["invoice"], WireJson.Default.InvoiceWire));
        documents.CreditMemos.Add(Needed(record["creditmemo"], WireJson.Default.CreditMemoWire));
        return OrderMapper.Map(Needed(record["order"], WireJson.Default.OrderWire), documents, Context(record));
    });

    /// <summary>The message about a return, as JSON.</summary>
    public static JsonNode Return(JsonNode record) => Mapped(() =>
        ReturnMapper.Map(Needed(record["return"], WireJson.Default.ReturnWire), Read(record["order"], WireJson.Default.ReturnOrderWire), Labels, Context(record)));

    private static JsonObject Record(Type wire, string place) => new SampleRecord(SampleValues.All).Of(wire, place);

    private static MappingContext Context(JsonNode record) => new(
        "main",
        Directory,
        ReadAt,
        Read(record["company"], WireJson.Default.CompanyWire) is { } company && CompanyMapper.Account(company) is { } account
            ? new Dictionary<string, CompanyAccount> { [account.Company.Id!] = account }
            : []);

    private static T Needed<T>(JsonNode? node, JsonTypeInfo<T> type)
        where T : class =>
        Read(node, type) ?? throw new ProbeRefusedException(new JsonException("The store always answers this part."));

    private static T? Read<T>(JsonNode? node, JsonTypeInfo<T> type) => node is null ? default : node.Deserialize(type);

    private static JsonNode Mapped<T>(Func<T> map)
    {
        try
        {
            return JsonSerializer.SerializeToNode(map(), ContractOptions)!;
        }
        catch (Exception exception) when (exception is RecordNotReadableException or JsonException)
        {
            throw new ProbeRefusedException(exception);
        }
    }
}
