using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PowerPlatformMagento.Connector.Definition.Tests.Linting;

/// <summary>Path, query and body parameters.</summary>
internal static partial class ParameterRules
{
    public static IEnumerable<string> Check(LintSubject subject) => subject.Operations.SelectMany(operation => Shape(operation).Concat(operation.Parameters.SelectMany(parameter => Of(operation, parameter))));

    private static IEnumerable<string> Shape(LintOperation operation)
    {
        var bodies = operation.Parameters.Count(parameter => (string?)parameter["in"] == "body");
        if (bodies > 1 || (bodies == 1 && (operation.Verb == "get" || operation.Parameters.Any(parameter => (string?)parameter["in"] == "formData"))))
        {
            yield return $"body-parameter: {operation.Place}: one body at most, none for a GET";
        }

        var named = Template().Matches(operation.Path).Select(match => match.Groups[1].Value).Order().ToList();
        var declared = operation.Parameters.Where(parameter => (string?)parameter["in"] == "path").Select(parameter => (string)parameter["name"]!).Order();
        if (!named.SequenceEqual(declared))
        {
            yield return $"path-parameter: {operation.Place}: the path names {string.Join(", ", named)}, declared are {string.Join(", ", declared)}";
        }
    }

    private static IEnumerable<string> Of(LintOperation operation, JsonObject parameter)
    {
        var (name, kind) = ((string?)parameter["name"] ?? string.Empty, (string?)parameter["in"]);
        var place = $"{operation.Place} {name}";
        if (name.Equals("connectionId", StringComparison.OrdinalIgnoreCase))
        {
            yield return $"connection-id-name: {place}: is reserved";
        }

        if (kind == "path" && (bool?)parameter["required"] != true)
        {
            yield return $"path-parameter: {place}: must be required";
        }

        if ((kind == "path") != (parameter["x-ms-url-encoding"] is not null))
        {
            yield return $"url-encoding: {place}: path parameters state it, others do not";
        }

        if (kind == "body")
        {
            if (parameter.Any(member => member.Key.StartsWith("x-ms-dynamic", StringComparison.Ordinal)))
            {
                yield return $"dynamic-place: {place}: belongs into the schema";
            }

            yield break;
        }

        foreach (var finding in Labels(parameter, place, operation.IsInternal).Concat(Hidden(parameter, place, (bool?)parameter["required"] == true)))
        {
            yield return finding;
        }
    }

    /// <summary>Label and help text of anything a maker sees.</summary>
    public static IEnumerable<string> Labels(JsonObject node, string place, bool isHidden)
    {
        var (label, description) = ((string?)node["x-ms-summary"] ?? string.Empty, (string?)node["description"] ?? string.Empty);
        if (!isHidden && (string?)node["x-ms-visibility"] != "internal" && (label.Length == 0 || description.Length == 0))
        {
            yield return $"label: {place}: has no label or no description";
            yield break;
        }

        if (label.Length > 80 || (label.Length > 0 && !LintTexts.IsTitleCase(label)))
        {
            yield return $"title-case: {place}: \"{label}\"";
        }

        if (description.Length > 0 && (!description.EndsWith('.') || LintTexts.IsSame(label, description)))
        {
            yield return $"help-text: {place}: \"{description}\" is no sentence, or repeats the label";
        }
    }

    /// <summary>What nobody sees is filled in by its default.</summary>
    public static IEnumerable<string> Hidden(JsonObject node, string place, bool isRequired)
    {
        if ((string?)node["x-ms-visibility"] != "internal" || node["x-ms-notification-url"] is not null || node["properties"] is not null)
        {
            yield break;
        }

        if (isRequired != (node["default"] is not null))
        {
            yield return $"internal-default: {place}: an internal field has a default when it is required, and none otherwise";
        }
    }

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex Template();
}
