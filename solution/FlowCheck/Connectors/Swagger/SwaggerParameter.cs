using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Connectors.Swagger;

/// <summary>A parameter of an operation.</summary>
/// <param name="Name">Name in the request.</param>
/// <param name="In">path, query, header, body or formData.</param>
/// <param name="IsRequired">Whether a request needs it.</param>
/// <param name="Default">Value where the flow gives none; null for none.</param>
/// <param name="Encodings">How often a path parameter is encoded.</param>
/// <param name="Schema">Schema of a body, else the parameter's own.</param>
internal sealed record SwaggerParameter(string Name, string In, bool IsRequired, JToken? Default, int Encodings, JObject Schema)
{
    public string CollectionFormat => FlowJson.Text(Schema["collectionFormat"]) ?? "csv";
}
