using System.Text;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Connectors;
using PowerPlatformMagento.FlowCheck.Connectors.Swagger;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Swagger;

/// <summary>Makes the HTTP request of an operation.</summary>
internal static class SwaggerRequest
{
    /// <exception cref="ArgumentException">A required parameter is missing; the text names it.</exception>
    public static HttpRequestMessage Make(SwaggerOperation operation, JObject given, Uri baseAddress)
    {
        var path = operation.Path;
        var query = new List<string>();
        var request = new HttpRequestMessage { Method = operation.Method };
        foreach (var parameter in operation.Parameters)
        {
            switch (parameter.In)
            {
                case "path":
                    path = path.Replace($"{{{parameter.Name}}}", Encode(Required(operation, parameter, given), parameter.Encodings), StringComparison.Ordinal);
                    break;
                case "query" when Value(parameter, given, operation) is { } value:
                    query.AddRange(Query(parameter, value));
                    break;
                case "header" when Value(parameter, given, operation) is { } value:
                    request.Headers.TryAddWithoutValidation(parameter.Name, FlowValue.ToText(value));
                    break;
                case "body" when Body(parameter, given, operation) is { } body:
                    request.Content = new StringContent(FlowJson.Write(body), Encoding.UTF8, "application/json");
                    break;
            }
        }

        var address = baseAddress.AbsoluteUri.TrimEnd('/') + path + (query.Count > 0 ? "?" + string.Join('&', query) : string.Empty);
        request.RequestUri = new Uri(address);
        return request;
    }

    private static JToken? Body(SwaggerParameter parameter, JObject given, SwaggerOperation operation)
    {
        var body = ParameterNames.Gather(given, parameter.Name) ?? parameter.Default;
        return body is null && parameter.IsRequired ? throw Missing(operation, parameter) : body;
    }

    private static IEnumerable<string> Query(SwaggerParameter parameter, JToken value)
    {
        var name = Uri.EscapeDataString(parameter.Name);
        if (value is not JArray elements)
        {
            return [$"{name}={Uri.EscapeDataString(Text(value))}"];
        }

        var texts = elements.Select(Text).Select(Uri.EscapeDataString);
        return parameter.CollectionFormat switch
        {
            "multi" => texts.Select(text => $"{name}={text}"),
            "pipes" => [$"{name}={string.Join("%7C", texts)}"],
            "ssv" => [$"{name}={string.Join("%20", texts)}"],
            _ => [$"{name}={string.Join(',', texts)}"],
        };
    }

    private static JToken Required(SwaggerOperation operation, SwaggerParameter parameter, JObject given) =>
        Value(parameter, given, operation) is { } value && FlowValue.ToText(value).Length > 0 ? value : throw Missing(operation, parameter);

    private static JToken? Value(SwaggerParameter parameter, JObject given, SwaggerOperation operation)
    {
        var value = FlowJson.IsNull(given[parameter.Name]) ? null : given[parameter.Name];
        if (value is null && parameter.IsRequired)
        {
            return parameter.Default ?? throw Missing(operation, parameter);
        }

        return value;
    }

    private static string Encode(JToken value, int times)
    {
        var text = Text(value);
        for (var time = 0; time < times; time++)
        {
            text = Uri.EscapeDataString(text);
        }

        return text;
    }

    // JSON's words for booleans, not those of string().
    private static string Text(JToken value) => value is JValue { Value: bool flag } ? (flag ? "true" : "false") : FlowValue.ToText(value);

    private static ArgumentException Missing(SwaggerOperation operation, SwaggerParameter parameter) =>
        new($"The required parameter '{parameter.Name}' of the operation '{operation.Id}' has no value.");
}
