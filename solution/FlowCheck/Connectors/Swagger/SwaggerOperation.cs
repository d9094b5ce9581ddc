using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Connectors.Swagger;

/// <summary>An operation of a connector's definition.</summary>
internal sealed class SwaggerOperation
{
    public required string Id { get; init; }

    public required HttpMethod Method { get; init; }

    /// <summary>Path behind the base path, with parameters in braces.</summary>
    public required string Path { get; init; }

    public required IReadOnlyList<SwaggerParameter> Parameters { get; init; }

    /// <summary>single or batch for a trigger; null for an action.</summary>
    public string? Trigger { get; init; }

    /// <summary>Whether events come to an address instead of being asked for.</summary>
    public bool IsWebhook { get; init; }

    /// <summary>Member of the answer that holds the address of the next page; null when there are no pages.</summary>
    public string? NextLinkName { get; init; }

    /// <summary>Schema of the answer; null when the definition leaves it open.</summary>
    public JObject? ResponseSchema { get; init; }

    /// <summary>Schema of the event that comes to the address; null when there are none or the definition leaves it open.</summary>
    public JObject? EventSchema { get; init; }

    public SwaggerParameter? Body => Parameters.FirstOrDefault(parameter => parameter.In == "body");
}
