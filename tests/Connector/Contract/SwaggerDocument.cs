using System.Text.Json.Nodes;
using PowerPlatformMagento.Connector.Definition.Tests.Support;

namespace PowerPlatformMagento.Connector.Definition.Tests.Contract;

/// <summary>The definition as a program that knows nothing else reads it.</summary>
internal sealed class SwaggerDocument
{
    private static readonly string[] Verbs = ["get", "put", "post", "delete", "patch"];

    private readonly JsonNode root;

    public SwaggerDocument(JsonNode root)
    {
        this.root = root;
        Operations = [.. Read()];
    }

    public static SwaggerDocument OfRepository { get; } = new(JsonNode.Parse(RepositoryFiles.Read("connector/apiDefinition.swagger.json"))!);

    public IReadOnlyList<SwaggerOperation> Operations { get; }

    public string BasePath => (string)root["basePath"]!;

    public SwaggerOperation Operation(string id) =>
        Operations.SingleOrDefault(operation => operation.Id == id) ?? throw new InvalidOperationException($"The definition has no operation {id}.");

    /// <summary>The node itself, or what it refers to.</summary>
    public JsonObject Resolve(JsonNode node) => node["$ref"] is { } reference
        ? ((string)reference!).Split('/').Skip(1).Aggregate(root, (current, key) => current[key] ?? throw new InvalidOperationException($"{reference} leads nowhere.")).AsObject()
        : node.AsObject();

    private IEnumerable<SwaggerOperation> Read()
    {
        foreach (var (path, item) in root["paths"]!.AsObject())
        {
            foreach (var verb in Verbs.Where(verb => item![verb] is not null))
            {
                yield return Read(path, verb, item![verb]!.AsObject(), item!.AsObject());
            }
        }
    }

    private SwaggerOperation Read(string path, string verb, JsonObject node, JsonObject item)
    {
        var parameters = node["parameters"]!.AsArray().Select(parameter => Resolve(parameter!)).ToList();
        return new SwaggerOperation(
            (string)node["operationId"]!,
            verb.ToUpperInvariant(),
            path,
            [.. parameters.Where(parameter => (string)parameter["in"]! != "body").Select(parameter => new SwaggerParameter((string)parameter["name"]!, (string)parameter["in"]!, (bool)parameter["required"]!, parameter))],
            parameters.SingleOrDefault(parameter => (string)parameter["in"]! == "body")?["schema"] is { } body ? Resolve(body) : null,
            node["responses"]!.AsObject().ToDictionary(response => int.Parse(response.Key, System.Globalization.CultureInfo.InvariantCulture), response => Resolve(response.Value!)),
            node,
            item);
    }
}
