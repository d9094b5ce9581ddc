using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Connector.Definition.Tests.Linting;

/// <summary>Lists page by themselves, through the connector; the connection can be tested.</summary>
internal static class PagingRules
{
    public static IEnumerable<string> Check(LintSubject subject)
    {
        var rewritten = subject.Policies.Where(policy => (string?)policy["templateId"] == "updatenextlink")
            .SelectMany(policy => policy["parameters"]!["x-ms-apimTemplate-operationName"]!.AsArray()).Select(name => (string)name!).ToHashSet();
        foreach (var operation in subject.Operations)
        {
            var hasLink = subject.Resolve(operation.Success)?["properties"]?["nextLink"] is not null;
            var name = (string?)operation.Node["x-ms-pageable"]?["nextLinkName"];
            if (hasLink != (name == "nextLink"))
            {
                yield return $"pageable: {operation.Place}: the answer and x-ms-pageable do not fit together";
            }

            if (hasLink && !rewritten.Contains(operation.Id))
            {
                yield return $"next-link-policy: {operation.Place}: further pages would be read without credentials";
            }
        }

        var test = (string?)subject.Definition["x-ms-capabilities"]?["testConnection"]?["operationId"];
        if (subject.Operations.FirstOrDefault(operation => operation.Id == test) is not { IsInternal: true, Verb: "get" } found || found.Parameters.Any(parameter => (bool?)parameter["required"] == true))
        {
            yield return "test-connection: /x-ms-capabilities: names no internal GET without parameters";
        }
    }
}
