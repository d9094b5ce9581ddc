using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PowerPlatformMagento.Connector.Definition.Tests.Linting;

/// <summary>The top of the definition.</summary>
internal static partial class DocumentRules
{
    private static readonly string[] Order = ["swagger", "info", "host", "basePath", "schemes", "consumes", "produces", "paths", "definitions", "parameters"];
    private static readonly string[] Categories =
    [
        "AI", "Business Management", "Business Intelligence", "Collaboration", "Commerce", "Communication", "Content and Files", "Finance", "Data", "Human Resources", "Internet of Things", "IT Operations",
        "Lifestyle and Entertainment", "Marketing", "Productivity", "Sales and CRM", "Security", "Social Media", "Website",
    ];

    public static IEnumerable<string> Check(LintSubject subject)
    {
        var root = subject.Definition;
        if ((string?)root["swagger"] != "2.0")
        {
            yield return "openapi-version: /swagger: is not 2.0";
        }

        var known = root.Select(member => member.Key).Where(key => Order.Contains(key)).ToList();
        if (!known.SequenceEqual(Order.Where(known.Contains)))
        {
            yield return "key-order: /: the keys of the root stand in another order";
        }

        foreach (var finding in Info(root["info"] as JsonObject ?? []).Concat(Host(root)).Concat(Metadata(root["x-ms-connector-metadata"] as JsonArray ?? [])))
        {
            yield return finding;
        }
    }

    private static IEnumerable<string> Info(JsonObject info)
    {
        var title = (string?)info["title"] ?? string.Empty;
        if (title.Length is 0 or > 30)
        {
            yield return $"title-length: /info/title: has {title.Length} characters";
        }

        if (TitleWord().IsMatch(title) || LintTexts.NamesProduct(title) || title.Length > 0 && !char.IsAsciiLetterOrDigit(title[^1]))
        {
            yield return $"title-word: /info/title: \"{title}\"";
        }

        var description = (string?)info["description"] ?? string.Empty;
        if (description.Length is < 30 or > 500)
        {
            yield return $"description-length: /info/description: has {description.Length} characters";
        }

        if (LintTexts.NamesProduct(description))
        {
            yield return "description-word: /info/description: names a product of the platform";
        }

        foreach (var key in new[] { "name", "url", "email" }.Where(key => LintTexts.IsBlank((string?)info["contact"]?[key])))
        {
            yield return $"contact: /info/contact: has no {key}";
        }
    }

    private static IEnumerable<string> Host(JsonObject root)
    {
        var host = (string?)root["host"] ?? string.Empty;
        if (!HostName().IsMatch(host) || Trial().IsMatch(host))
        {
            yield return $"host: /host: \"{host}\" is not the host of a production environment";
        }

        if (((string?)root["basePath"])?.StartsWith('/') != true)
        {
            yield return "host: /basePath: does not begin with /";
        }

        if ((root["schemes"] as JsonArray)?.ToJsonString() != "[\"https\"]")
        {
            yield return "https-only: /schemes: is not https alone";
        }
    }

    private static IEnumerable<string> Metadata(JsonArray metadata)
    {
        var entries = metadata.ToDictionary(entry => (string)entry!["propertyName"]!, entry => (string)entry!["propertyValue"]!);
        if (!entries.Keys.Order().SequenceEqual(["Categories", "Privacy policy", "Website"]))
        {
            yield return $"metadata: /x-ms-connector-metadata: holds {string.Join(", ", entries.Keys)}";
        }

        foreach (var entry in entries.Where(entry => entry.Key != "Categories" && !entry.Value.StartsWith("https://", StringComparison.Ordinal)))
        {
            yield return $"metadata: {entry.Key}: is not an https address";
        }

        var chosen = entries.GetValueOrDefault("Categories", string.Empty).Split(';');
        if (chosen.Length > 2 || chosen.Any(category => !Categories.Contains(category)))
        {
            yield return $"metadata: Categories: {string.Join(", ", chosen)}";
        }
    }

    [GeneratedRegex(@"\b(API|Connector)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TitleWord();

    [GeneratedRegex(@"^[^{}/ :\\]+(?::\d+)?$")]
    private static partial Regex HostName();

    [GeneratedRegex(@"(^|[.-])(dev|test|staging|stage|uat|localhost)([.-]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Trial();
}
