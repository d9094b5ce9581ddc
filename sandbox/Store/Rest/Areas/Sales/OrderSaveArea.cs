using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;
using PowerPlatformMagento.Sandbox.Store.Search;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Sales;

/// <summary>Saving members of orders and their addresses as they are given, which no rule checks.</summary>
internal sealed class OrderSaveArea(RestServices services) : IRestArea
{
    private const string ApiActions = "Magento_Sales::api_actions";

    private static readonly string[] Parts = ["items", "billing_address", "payment", "status_histories", "extension_attributes"];

    private static readonly string[] Answered = ["billing_address_id", "created_at", "updated_at", "items", "billing_address", "payment", "status_histories"];

    public IEnumerable<RestRoute> Routes =>
    [
        RestRoute.Post("orders", ApiActions, SaveAsync),
        RestRoute.Put("orders/create", ApiActions, SaveAsync),
        RestRoute.Put("orders/:id", "Magento_Sales::actions_edit", SaveAddressAsync),
    ];

    private async Task SaveAsync(RestRequest request, RouteValues path)
    {
        var entity = (await BodyReader.ReadAsync(request)).Required("entity").Only(MemberOrder.Of("order"));
        if (entity.Integer("entity_id") is not { } id)
        {
            throw RestError.NotInSandbox("orders that are saved as new ones");
        }

        if (Parts.FirstOrDefault(entity.Has) is { } part)
        {
            throw RestError.NotInSandbox($"{part} that are saved with an order");
        }

        services.Reads.Existing(StoreEntity.Orders, id);
        var members = entity.Names.Where(name => name != "entity_id" && entity.Has(name)).ToDictionary(name => name, name => Value(entity, name));
        services.Change.Orders.Set(id, members);
        await RestAnswer.DocumentAsync(request, Saved(id, members));
    }

    /// <summary>Amounts that were not sent are null in this answer, though the order keeps them.</summary>
    private JsonObject Saved(long id, Dictionary<string, JsonNode?> members)
    {
        var order = JsonNode.Parse(services.Documents.Find(StoreEntity.Orders, id)!.Value.Span)!.AsObject();
        var answer = new JsonObject
        {
            ["base_grand_total"] = null, ["base_total_due"] = 0, ["customer_email"] = null, ["entity_id"] = id, ["grand_total"] = null, ["total_due"] = 0,
        };
        foreach (var name in Answered.Where(name => order[name] is not null))
        {
            answer[name] = order[name]!.DeepClone();
        }

        foreach (var item in (answer["items"] as JsonArray ?? []).Select(item => item!.AsObject()))
        {
            item.Remove("extension_attributes");
        }

        foreach (var (name, value) in members)
        {
            answer[name] = value?.DeepClone();
        }

        return MemberOrder.Sort(answer, "order");
    }

    private static JsonNode? Value(BodyObject entity, string name) => Columns.Find(StoreEntity.Orders, name)?.Kind == ColumnKind.Number
        ? JsonNode.Parse(JsonSerializer.Serialize(entity.Number(name)))
        : entity.Text(name);

    private async Task SaveAddressAsync(RestRequest request, RouteValues path)
    {
        var entity = (await BodyReader.ReadAsync(request)).Required("entity").Only(MemberOrder.Of("order_address"));
        var order = services.Reads.Existing(StoreEntity.Orders, path.Id());
        var address = new JsonObject();
        foreach (var name in entity.Names.Where(entity.Has))
        {
            address[name] = entity.Raw(name)!.DeepClone();
        }

        address["parent_id"] = order;
        services.Change.Orders.SetAddress(order, address);
        await RestAnswer.DocumentAsync(request, MemberOrder.Sort(address, "order_address"));
    }
}
