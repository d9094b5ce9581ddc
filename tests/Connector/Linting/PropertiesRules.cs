using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PowerPlatformMagento.Connector.Definition.Tests.Linting;

/// <summary>What stands beside the definition.</summary>
internal static partial class PropertiesRules
{
    private static readonly HashSet<string> Keys =
    [
        "iconBrandColor", "publisher", "stackOwner", "capabilities", "connectionParameters", "connectionParameterSets", "policyTemplateInstances", "scriptOperations",
    ];

    private static readonly Dictionary<string, string[]> Templates = new()
    {
        ["setheader"] = ["name", "value", "existsAction"],
        ["updatenextlink"] = ["nextLinkPropertyName"],
    };

    public static IEnumerable<string> Check(LintSubject subject)
    {
        var properties = subject.Properties;
        var color = (string?)properties["iconBrandColor"] ?? string.Empty;
        if (!Color().IsMatch(color) || color.ToUpperInvariant() is "#FFFFFF" or "#007EE5")
        {
            yield return $"brand-colour: /properties/iconBrandColor: \"{color}\"";
        }

        foreach (var key in new[] { "publisher", "stackOwner" }.Where(key => !Company().IsMatch((string?)properties[key] ?? string.Empty)))
        {
            yield return $"publisher: /properties/{key}: \"{properties[key]}\"";
        }

        foreach (var stranger in properties.Select(member => member.Key).Where(key => !Keys.Contains(key)))
        {
            yield return $"properties-key: /properties/{stranger}: is not known";
        }

        foreach (var finding in Kinds(properties).Concat(subject.Policies.SelectMany(policy => Policy(policy, subject))))
        {
            yield return finding;
        }
    }

    private static IEnumerable<string> Kinds(JsonObject properties)
    {
        foreach (var set in properties["connectionParameterSets"]?["values"] as JsonArray ?? [])
        {
            if (LintTexts.IsBlank((string?)set!["uiDefinition"]?["displayName"]))
            {
                yield return $"connection-kind: {set["name"]}: has no name people read";
            }

            foreach (var (name, parameter) in set["parameters"]!.AsObject())
            {
                var shown = parameter!["uiDefinition"];
                if (LintTexts.IsBlank((string?)shown?["displayName"]) || LintTexts.IsBlank((string?)shown?["description"]) || LintTexts.IsBlank((string?)shown?["schema"]?["description"]))
                {
                    yield return $"connection-parameter-ui: {set["name"]} {name}: lacks a text";
                }

                if ((shown?["constraints"] as JsonObject ?? []).Any(constraint => constraint.Key is "required" or "hidden" && constraint.Value!.GetValueKind() != JsonValueKind.String))
                {
                    yield return $"string-boolean: {set["name"]} {name}: \"true\" and \"false\" are texts here";
                }

                if ((string?)parameter["oAuthSettings"]?["identityProvider"] == "aad" && (string?)parameter["oAuthSettings"]!["redirectMode"] != "GlobalPerConnector")
                {
                    yield return $"aad-redirect: {set["name"]} {name}: the redirect address is one per connector";
                }
            }
        }
    }

    private static IEnumerable<string> Policy(JsonObject policy, LintSubject subject)
    {
        var template = (string?)policy["templateId"] ?? string.Empty;
        var parameters = policy["parameters"] as JsonObject ?? [];
        if (!Templates.TryGetValue(template, out var needed) || needed.Any(name => parameters["x-ms-apimTemplateParameter." + name] is null))
        {
            yield return $"policy: {template}: is not known, or lacks a parameter";
        }

        foreach (var id in (parameters["x-ms-apimTemplate-operationName"] as JsonArray ?? []).Select(id => (string)id!).Where(id => subject.Operations.All(operation => operation.Id != id)))
        {
            yield return $"policy-operation: {template}: {id} is not there";
        }

        if (policy.ToJsonString().Contains("@environmentVariables(", StringComparison.Ordinal))
        {
            yield return $"environment-token: {template}: is not evaluated inside policies";
        }
    }

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Color();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9 ]*$")]
    private static partial Regex Company();
}
