using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Connectors.Swagger;

/// <summary>An OpenAPI 2.0 definition of a custom connector.</summary>
internal sealed class SwaggerDefinition
{
    private static readonly string[] Methods = ["get", "put", "post", "patch", "delete", "head", "options"];

    private readonly Dictionary<string, SwaggerOperation> _operations = new(StringComparer.Ordinal);

    private SwaggerDefinition(JObject json)
    {
        Schema = new SwaggerSchema(json);
        Scheme = (json["schemes"] as JArray)?.Select(FlowJson.Text).FirstOrDefault() ?? "https";
        Host = FlowJson.Text(json["host"]) ?? string.Empty;
        BasePath = (FlowJson.Text(json["basePath"]) ?? string.Empty).TrimEnd('/');
        foreach (var operation in Operations(json))
        {
            if (!_operations.TryAdd(operation.Id, operation))
            {
                throw new InvalidDataException($"The operation {operation.Id} is defined twice.");
            }
        }
    }

    public string Scheme { get; }

    /// <summary>Host; may be an expression of environment variables.</summary>
    public string Host { get; }

    public string BasePath { get; }

    public SwaggerSchema Schema { get; }

    public IReadOnlyCollection<SwaggerOperation> All => _operations.Values;

    /// <exception cref="InvalidDataException">The text is no OpenAPI 2.0 definition.</exception>
    public static SwaggerDefinition Read(string json)
    {
        try
        {
            var definition = FlowJson.ParseObject(json);
            return FlowJson.Text(definition["swagger"]) == "2.0"
                ? new SwaggerDefinition(definition)
                : throw new InvalidDataException("The definition of a connector is OpenAPI 2.0.");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"The definition of the connector is no JSON: {error.Message}", error);
        }
    }

    public SwaggerOperation? Find(string operationId) => _operations.GetValueOrDefault(operationId);

    private IEnumerable<SwaggerOperation> Operations(JObject json) =>
        from path in (json["paths"] as JObject ?? []).Properties()
        let item = (JObject)path.Value
        from method in Methods
        let operation = item[method] as JObject
        where operation is not null
        select Operation(path.Name, method, item, operation);

    private SwaggerOperation Operation(string path, string method, JObject item, JObject json)
    {
        var parameters = (item["parameters"] as JArray ?? []).Concat(json["parameters"] as JArray ?? []).Select(Schema.Resolve).Select(Parameter).ToList();
        var success = (json["responses"] as JObject ?? []).Properties()
            .FirstOrDefault(response => response.Name.StartsWith('2') && FlowJson.Member(response.Value, "schema") is not null);
        return new SwaggerOperation
        {
            Id = FlowJson.Text(json["operationId"]) ?? throw new InvalidDataException($"{method} {path} has no operationId."),
            Method = HttpMethod.Parse(method),
            Path = path,
            Parameters = parameters,
            Trigger = FlowJson.Text(json["x-ms-trigger"]),
            IsWebhook = item["x-ms-notification-content"] is not null,
            NextLinkName = FlowJson.Text(FlowJson.Member(json["x-ms-pageable"], "nextLinkName")),
            ResponseSchema = success is null ? null : Schema.Resolve(FlowJson.Member(success.Value, "schema")),
            EventSchema = FlowJson.Member(item["x-ms-notification-content"], "schema") is { } content ? Schema.Resolve(content) : null,
        };
    }

    private SwaggerParameter Parameter(JObject json) => new(
        FlowJson.Text(json["name"]) ?? throw new InvalidDataException("A parameter has no name."),
        FlowJson.Text(json["in"]) ?? "query",
        json["required"] is JValue { Value: true },
        json["default"],
        FlowJson.Text(json["x-ms-url-encoding"]) == "double" ? 2 : 1,
        json["schema"] is { } schema ? Schema.Resolve(schema) : json);
}
