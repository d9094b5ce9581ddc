using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Auth;
using PowerPlatformMagento.Sandbox.Store.Schema;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Schema;

/// <summary>The store's description of itself: Swagger 2 of the services that are asked for, as far as the caller may use them.</summary>
internal sealed class SchemaArea(RestServices services) : IRestArea
{
    /// <summary>What the route is called inside the sandbox; it lies beside <c>V1</c>, not below.</summary>
    public const string Template = "~schema";

    private const int Samples = 60;

    private const string EveryService = "all";

    public IEnumerable<RestRoute> Routes => [RestRoute.Get(Template, RestRoute.Anonymous, (request, _) => AnswerAsync(request))];

    private Task AnswerAsync(RestRequest request)
    {
        var asked = request.Query.Members.TryGetValue("services", out var names) ? names.Value.Split(',', StringSplitOptions.RemoveEmptyEntries) : [];
        var caller = services.Gate.Caller(request.Http.Request, request.Signed);
        var paths = new JsonObject();
        var schema = new DocumentSchema();
        foreach (var service in asked is [] or [EveryService] ? ServiceCatalogue.Of(services.Edition) : asked.Select(Known))
        {
            // What the caller may not use is not described, and that is no error.
            if (caller?.Allows(service.Resource) == true)
            {
                Describe(service, paths, schema);
            }
        }

        var answer = new JsonObject
        {
            ["swagger"] = "2.0",
            ["info"] = new JsonObject { ["version"] = "2.4", ["title"] = services.Edition == StoreEdition.OpenSource ? "Magento Community" : "Magento Enterprise" },
            ["basePath"] = "/rest/all",
            ["schemes"] = new JsonArray("http"),
            ["paths"] = paths,
            ["definitions"] = schema.Definitions,
        };
        return RestAnswer.DocumentAsync(request, answer);
    }

    private DescribedService Known(string name) =>
        ServiceCatalogue.Of(services.Edition).FirstOrDefault(service => service.Name == name) ?? throw RestError.BadRequest("Requested service is not available: \"%1\"", name);

    private void Describe(DescribedService service, JsonObject paths, DocumentSchema schema)
    {
        foreach (var id in services.Documents.Ids(service.Entity).Take(Samples))
        {
            using var document = JsonDocument.Parse(services.Documents.Find(service.Entity, id)!.Value);
            schema.Add(service.Definition, document.RootElement);
        }

        paths[service.Path] = new JsonObject
        {
            ["get"] = new JsonObject
            {
                ["tags"] = new JsonArray(service.Name),
                ["responses"] = new JsonObject
                {
                    ["200"] = new JsonObject
                    {
                        ["description"] = "200 Success.",
                        ["schema"] = new JsonObject { ["$ref"] = $"#/definitions/{service.Definition}-interface" },
                    },
                },
            },
        };
    }
}
