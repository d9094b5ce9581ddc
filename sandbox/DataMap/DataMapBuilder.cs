using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.DataMap.Probing;
using PowerPlatformMagento.Sandbox.DataMap.Rows;
using PowerPlatformMagento.Sandbox.DataMap.Stores;

namespace PowerPlatformMagento.Sandbox.DataMap;

/// <summary>Tries every field on its way from the store into Dataverse and writes down what depended on it.</summary>
/// <param name="solution">Folder of the unpacked solution.</param>
internal sealed class DataMapBuilder(string solution)
{
    private const int MostFields = 6;
    private const string ImportCustomer = "mag_ImportCustomer";
    private const string ImportOrder = "mag_ImportOrder";
    private const string ImportReturn = "mag_ImportReturn";

    public IReadOnlyList<DataMapRow> Build()
    {
        // Whoever is named by the number after the sample's has to be there: links differ only when they lead to somebody.
        var customer = StoreSide.Customer(StoreSide.Customers()[1]);
        var order = StoreSide.Order(StoreSide.Orders()[1]);
        (string, JsonNode)[] people = [(ImportCustomer, customer), (ImportCustomer, OtherOf(customer))];
        (string, JsonNode)[] orders = [.. people, (ImportOrder, order), (ImportOrder, OtherOf(order))];
        return
        [
            .. Rows("customer", StoreSide.Customers(), StoreSide.Customer, new DataverseSide(solution, ImportCustomer, [])),
            .. Rows("order", StoreSide.Orders(), StoreSide.Order, new DataverseSide(solution, ImportOrder, people)),
            .. Rows("return", StoreSide.Returns(), StoreSide.Return, new DataverseSide(solution, ImportReturn, orders)),
            .. EventRows(orders),
        ];
    }

    /// <summary>Records that no mapper reads from the store: they come as messages, if their Custom API is there.</summary>
    private IEnumerable<DataMapRow> EventRows(IReadOnlyList<(string, JsonNode)> orders) => EventSide.All
        .Where(record => Directory.Exists(Path.Combine(solution, "customapis", record.Api)))
        .SelectMany(record => Rows(record.Section, [record.Message], message => message, new DataverseSide(solution, record.Api, orders), isEvent: true));

    private static List<DataMapRow> Rows(string section, IReadOnlyList<JsonNode> records, Func<JsonNode, JsonNode> map, DataverseSide dataverse, bool isEvent = false)
    {
        var sources = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        var columns = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            if (!isEvent)
            {
                Add(sources, Inverted(FieldProbe.Run(record, document => Flat(map(document)))));
            }

            Add(columns, FieldProbe.Run(map(record), dataverse.Import));
        }

        return
        [
            .. columns
                .Select(field => new DataMapRow(section, $"{section}.{field.Key}", OwnSources(sources.GetValueOrDefault(field.Key, []), sources), [.. field.Value]))
                .Where(row => row.Magento.Count + row.Columns.Count > 0),
        ];
    }

    // A field like the id of the company decides whether there is a company at all, and so about all its fields: those name it only if they have no other source.
    private static List<string> OwnSources(SortedSet<string> sources, Dictionary<string, SortedSet<string>> all)
    {
        var own = sources.Where(source => all.Values.Count(fields => fields.Contains(source)) <= MostFields).ToList();
        return own.Count == 0 ? [.. sources] : own;
    }

    private static Dictionary<string, string> Flat(JsonNode message) =>
        JsonLeaf.Of(message).ToDictionary(leaf => leaf.Place, leaf => Text(leaf.ValueIn(message)), StringComparer.Ordinal);

    // What is off and what is not there are the same.
    private static string Text(JsonNode? value) => value is null || value.GetValueKind() == JsonValueKind.False ? string.Empty : value.ToJsonString();

    private static Dictionary<string, SortedSet<string>> Inverted(IReadOnlyDictionary<string, SortedSet<string>> outputsByField)
    {
        var fieldsByOutput = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var (field, outputs) in outputsByField)
        {
            foreach (var output in outputs)
            {
                Add(fieldsByOutput, new Dictionary<string, SortedSet<string>> { [JsonLeaf.FieldOf(output)] = [field] });
            }
        }

        return fieldsByOutput;
    }

    private static void Add(IDictionary<string, SortedSet<string>> all, IReadOnlyDictionary<string, SortedSet<string>> more)
    {
        foreach (var (key, values) in more)
        {
            if (!all.TryGetValue(key, out var known))
            {
                all[key] = known = new SortedSet<string>(StringComparer.Ordinal);
            }

            known.UnionWith(values);
        }
    }

    // The next record and the next customer; its parts get ids that no part of the first one has.
    private static JsonNode OtherOf(JsonNode message)
    {
        var other = message.DeepClone();
        foreach (var leaf in JsonLeaf.Of(message).Where(leaf => leaf.ValueIn(message) is not null))
        {
            other = leaf.Place switch
            {
                "source.id" or "source.number" or "customerId" or "email" => leaf.With(other, OtherValues.Of(leaf, leaf.ValueIn(message)).First()),
                _ when leaf.Steps[^1] is "id" or "parentId" or "orderLineId" => leaf.With(other, $"9{leaf.ValueIn(message)}"),
                _ => other,
            };
        }

        return other;
    }
}
