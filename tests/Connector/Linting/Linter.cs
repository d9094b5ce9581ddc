using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Connector.Definition.Tests.Linting;

/// <summary>The rules connectors are certified by, as far as the files can tell. A finding reads <c>rule: place: text</c>.</summary>
internal static class Linter
{
    private static readonly Func<LintSubject, IEnumerable<string>>[] Rules =
    [
        DocumentRules.Check, HygieneRules.Check, OperationRules.Check, ParameterRules.Check, ResponseRules.Check, SchemaRules.Check, ReferenceRules.Check, TriggerRules.Check, DynamicRules.Check, PagingRules.Check,
        PropertiesRules.Check,
    ];

    public static IReadOnlyList<string> Check(JsonObject definition, JsonObject properties)
    {
        var subject = new LintSubject(definition, properties);
        return [.. Rules.SelectMany(rule => rule(subject)).Distinct()];
    }
}
