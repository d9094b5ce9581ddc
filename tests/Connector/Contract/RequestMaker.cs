using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Connector.Definition.Tests.Contract;

/// <summary>Makes valid requests out of the definition, the lists it names for drop-downs, and the records the store holds.</summary>
internal sealed class RequestMaker(SwaggerDocument document, ContractClient client)
{
    private static readonly IReadOnlyDictionary<string, string> NoValues = new Dictionary<string, string>();

    private readonly ConcurrentDictionary<string, Task<ContractAnswer>> read = new();

    /// <summary>
    /// Requests with what is required only, one for each record the store offers; an operation that fits only some records (one that can still be
    /// shipped, one that can be refunded) finds its own among them.
    /// </summary>
    public async Task<IReadOnlyList<ContractRequest>> MinimalAsync(SwaggerOperation operation, string store) =>
        [.. await Task.WhenAll((await RecordsAsync(operation, store)).Select(record => MakeAsync(operation, store, record, isFull: false)))];

    /// <summary>Requests of which one at least must be accepted: some operations need one of several optional fields.</summary>
    public async Task<IReadOnlyList<ContractRequest>> AllAsync(SwaggerOperation operation, string store) =>
        [.. await MinimalAsync(operation, store), .. await FullAsync(operation, store)];

    /// <summary>Requests with everything a maker can fill in.</summary>
    public async Task<IReadOnlyList<ContractRequest>> FullAsync(SwaggerOperation operation, string store) =>
        [.. await Task.WhenAll((await RecordsAsync(operation, store)).Select(record => MakeAsync(operation, store, record, isFull: true)))];

    /// <summary>A valid value of a parameter or property.</summary>
    public async Task<string> ValueAsync(JsonObject schema, string name, string store, IReadOnlyDictionary<string, string> record)
    {
        if (record.TryGetValue(name, out var known))
        {
            return known;
        }

        if (schema["enum"] is JsonArray allowed)
        {
            return allowed[0]!.ToString();
        }

        if (schema["x-ms-dynamic-list"] is JsonObject list && await FirstOfAsync(list, store) is { } choice)
        {
            return choice;
        }

        return SampleValues.Of(schema, name);
    }

    private async Task<ContractRequest> MakeAsync(SwaggerOperation operation, string store, IReadOnlyDictionary<string, string> record, bool isFull)
    {
        var (path, query) = (new Dictionary<string, string>(), new Dictionary<string, string>());
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.IsRequired || (isFull && !parameter.IsInternal)))
        {
            var value = parameter.Name == "store" ? store : await ValueAsync(parameter.Schema, parameter.Name, store, record);
            (parameter.Place == "path" ? path : query)[parameter.Name] = value;
        }

        var body = operation.Body is null ? null : (JsonObject)await BodyAsync(operation.Body, operation.Id, "body", store, record, isFull);
        return new ContractRequest(operation, path, query, body);
    }

    private async Task<JsonNode> BodyAsync(JsonObject schema, string operation, string name, string store, IReadOnlyDictionary<string, string> record, bool isFull)
    {
        switch ((string?)schema["type"])
        {
            case "array":
                return new JsonArray(await BodyAsync(document.Resolve(schema["items"]!), operation, name, store, record, isFull));
            case "object" or null:
                var required = (schema["required"]?.AsArray() ?? []).Select(one => (string)one!).ToHashSet();
                var body = new JsonObject();
                foreach (var (property, node) in schema["properties"]?.AsObject() ?? [])
                {
                    if (required.Contains(property) || (isFull && MakerKnowledge.FillsIn(operation, property)))
                    {
                        body[property] = property == "store" ? store : await BodyAsync(document.Resolve(node!), operation, property, store, record, isFull);
                    }
                }

                return body;
            default:
                return SampleValues.Typed(schema, await ValueAsync(schema, name, store, record));
        }
    }

    private async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> RecordsAsync(SwaggerOperation operation, string store)
    {
        var segment = operation.HasStore ? operation.Path.Split('/').ElementAtOrDefault(3) : null;
        if (RecordKind.All.FirstOrDefault(kind => kind.Segment == segment) is not { } found || document.Operations.All(other => other.Id != found.List))
        {
            return [NoValues];
        }

        var list = document.Operation(found.List);
        var answer = await read.GetOrAdd($"{found.List} {store}", _ => client.SendAsync(new ContractRequest(list, new Dictionary<string, string> { ["store"] = store }, new Dictionary<string, string> { ["top"] = "100" }, null)));
        var needed = operation.Parameters.Where(parameter => parameter.Place == "path" && found.Values.ContainsKey(parameter.Name)).Select(parameter => parameter.Name).ToList();
        var records = (answer.Body?["value"] as JsonArray ?? []).Select(record => found.Read(record!)).Where(record => needed.All(record.ContainsKey)).ToList();
        return records.Count > 0 ? records : [NoValues];
    }

    private async Task<string?> FirstOfAsync(JsonObject list, string store)
    {
        var operation = document.Operation((string)list["operationId"]!);
        var path = operation.Parameters.Where(parameter => parameter.Place == "path").ToDictionary(parameter => parameter.Name, _ => store);
        var answer = await read.GetOrAdd($"{operation.Id} {store}", _ => client.SendAsync(new ContractRequest(operation, path, NoValues, null)));
        var items = (answer.Body?[(string)list["itemsPath"]!] as JsonArray) ?? [];
        return items.Count > 0 ? items[0]![(string)list["itemValuePath"]!]!.ToString() : null;
    }
}
