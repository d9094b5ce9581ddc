using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PowerPlatformMagento.Connector.Definition.Tests.Linting;

/// <summary>What may stand nowhere in the files.</summary>
internal static partial class HygieneRules
{
    private static readonly HashSet<string> OpenApi3 = ["oneOf", "anyOf", "nullable", "requestBody", "components", "servers"];
    private static readonly HashSet<string> Types = ["application/json", "text/plain", "multipart/form-data", "application/x-www-form-urlencoded"];
    private static readonly HashSet<string> Formats = ["int32", "int64", "float", "double", "byte", "binary", "date", "date-time", "password", "date-no-tz", "email", "html", "uri", "uuid"];

    public static IEnumerable<string> Check(LintSubject subject) => Below(subject.Definition, string.Empty, isNames: false).Concat(Secrets(subject.Properties));

    private static IEnumerable<string> Below(JsonNode? node, string place, bool isNames)
    {
        if (node is JsonArray list)
        {
            foreach (var finding in list.SelectMany((item, index) => Below(item, $"{place}/{index}", isNames: false)))
            {
                yield return finding;
            }
        }

        // Below "properties" and its like stand names that others chose, not keywords.
        foreach (var (key, value) in node as JsonObject ?? [])
        {
            var here = $"{place}/{key}";
            if (!isNames)
            {
                foreach (var finding in Keyword(key, value, here))
                {
                    yield return finding;
                }
            }

            foreach (var finding in Below(value, here, !isNames && key is "properties" or "definitions" or "parameters" && value is JsonObject))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<string> Keyword(string key, JsonNode? value, string place)
    {
        if (OpenApi3.Contains(key))
        {
            yield return $"openapi3-keyword: {place}: belongs to OpenAPI 3";
        }

        if (key is "consumes" or "produces" && value is JsonArray types && types.Any(type => !Types.Contains((string)type!)))
        {
            yield return $"mime-type: {place}: {types.ToJsonString()}";
        }

        if (key == "format" && !Formats.Contains((string)value!))
        {
            yield return $"format-known: {place}: {value}";
        }

        if (value is not JsonValue text || text.GetValueKind() != System.Text.Json.JsonValueKind.String)
        {
            yield break;
        }

        if (key == "description" && (LintTexts.HoldsAddress((string)text!) || !LintTexts.IsAscii((string)text!)))
        {
            yield return $"description-text: {place}: holds an address or a character outside ASCII";
        }

        if (place.StartsWith("/paths/", StringComparison.Ordinal) && ((string)text!).Contains("@environmentVariables(", StringComparison.Ordinal))
        {
            yield return $"environment-token: {place}: is not evaluated inside operations";
        }
    }

    private static IEnumerable<string> Secrets(JsonObject properties)
    {
        var text = properties.ToJsonString();
        if (Secret().IsMatch(text))
        {
            yield return "secret: /properties: looks like a secret";
        }

        if (ClientId().Matches(text).Any(match => match.Groups[1].Value.Replace("-", string.Empty, StringComparison.Ordinal).Distinct().Count() > 1))
        {
            yield return "secret: /properties: holds the client ID of somebody";
        }
    }

    [GeneratedRegex("BEGIN [A-Z ]*PRIVATE KEY|eyJ[\\w-]{15,}\\.|AccountKey=|\"clientSecret\":\"[^\"]+\"")]
    private static partial Regex Secret();

    [GeneratedRegex("\"clientId\":\"([0-9a-fA-F-]{36})\"")]
    private static partial Regex ClientId();
}
