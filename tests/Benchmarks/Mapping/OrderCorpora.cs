using System.Text.Json.Nodes;
using PowerPlatformMagento.Magento.Projections;
using PowerPlatformMagento.Magento.Search;
using PowerPlatformMagento.Sandbox.App;
using PowerPlatformMagento.Sandbox.App.Comparison;
using PowerPlatformMagento.Sandbox.App.Running;

namespace PowerPlatformMagento.Benchmarks.Mapping;

/// <summary>Answers of the sandbox store to the request the client really sends, sorted by kind of order.</summary>
internal static class OrderCorpora
{
    private const int Orders = 1200;
    private const int OrdersOfAKind = 50;
    private const int ManyLines = 50;

    public static async Task<IReadOnlyList<OrderCorpus>> MakeAsync(CancellationToken cancellationToken)
    {
        await using var world = await SandboxWorld.CreateAsync(new SandboxOptions { Orders = Orders, Exit = true }, cancellationToken);
        using var client = new RawStoreClient(world.Settings, TimeProvider.System, new Sandbox.Dataverse.SequentialIds(seed: 5).Next);
        var simple = new JsonArray();
        var configurable = new JsonArray();
        for (var first = 1; first <= Orders && (simple.Count < OrdersOfAKind || configurable.Count < OrdersOfAKind); first += 200)
        {
            foreach (var order in await PageAsync(client, first, cancellationToken))
            {
                var types = order!["items"]!.AsArray().Select(item => (string?)item!["product_type"]).ToHashSet();
                if (types.Contains("configurable"))
                {
                    configurable.Add(order.DeepClone());
                }
                else if (types.SetEquals(["simple"]))
                {
                    simple.Add(order.DeepClone());
                }
            }
        }

        return
        [
            await CorpusAsync("simple products", simple, cancellationToken),
            await CorpusAsync("configurable products", configurable, cancellationToken),
            await CorpusAsync($"{ManyLines} lines", new JsonArray([.. simple.Select(order => Lengthen(order!.DeepClone()))]), cancellationToken),
        ];
    }

    private static async Task<JsonArray> PageAsync(RawStoreClient client, int first, CancellationToken cancellationToken)
    {
        var ids = Enumerable.Range(first, 200).Select(id => id.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var search = SearchCollection.Orders.WhereIn(SearchCollection.EntityId, ids);
        await using var answer = await client.GetAsync(search.ToPathAndQuery(ids.Length, Projection.Orders), cancellationToken);
        return (await JsonNode.ParseAsync(answer, cancellationToken: cancellationToken))!["items"]!.AsArray();
    }

    private static JsonNode Lengthen(JsonNode order)
    {
        var items = order["items"]!.AsArray();
        var id = (long)items[0]!["item_id"]!;
        for (var index = 0; items.Count < ManyLines; index++)
        {
            var copy = items[index]!.DeepClone();
            copy["item_id"] = id + 1000 + index;
            items.Add(copy);
        }

        return order;
    }

    private static Task<OrderCorpus> CorpusAsync(string name, JsonArray orders, CancellationToken cancellationToken)
    {
        while (orders.Count > OrdersOfAKind)
        {
            orders.RemoveAt(orders.Count - 1);
        }

        var page = new JsonObject { ["items"] = orders, ["total_count"] = orders.Count };
        return OrderCorpus.FromAsync(name, System.Text.Encoding.UTF8.GetBytes(page.ToJsonString()), cancellationToken);
    }
}
