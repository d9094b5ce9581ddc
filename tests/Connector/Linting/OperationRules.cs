using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PowerPlatformMagento.Connector.Definition.Tests.Linting;

/// <summary>Names, texts, paths and revisions of operations.</summary>
internal static partial class OperationRules
{
    private static readonly string[] Visibilities = ["important", "advanced", "internal"];

    public static IEnumerable<string> Check(LintSubject subject)
    {
        if (subject.Operations.Count > 256)
        {
            yield return $"operation-count: /paths: {subject.Operations.Count} operations";
        }

        foreach (var finding in Paths(subject).Concat(subject.Operations.SelectMany(Texts)).Concat(Ids(subject)).Concat(Families(subject)))
        {
            yield return finding;
        }
    }

    private static IEnumerable<string> Texts(LintOperation operation)
    {
        var (place, summary, description) = (operation.Place, operation.Text("summary"), operation.Text("description"));
        if (!Visibilities.Contains(operation.Text("x-ms-visibility")))
        {
            yield return $"visibility: {place}: is \"{operation.Text("x-ms-visibility")}\"";
        }

        if (summary.Length is 0 or > 80)
        {
            yield return $"summary-length: {place}: {summary.Length} characters";
        }
        else if (!LintTexts.IsPlain(summary) || !(char.IsAsciiLetterOrDigit(summary[^1]) || summary[^1] == ')'))
        {
            yield return $"summary-characters: {place}: \"{summary}\"";
        }
        else if (!LintTexts.IsSentenceCase(summary))
        {
            yield return $"summary-case: {place}: \"{summary}\"";
        }

        if (!description.EndsWith('.'))
        {
            yield return $"operation-description: {place}: \"{description}\" is no sentence";
        }

        if (LintTexts.IsSame(summary, description))
        {
            yield return $"summary-description: {place}: says the same twice";
        }

        if ((bool?)operation.Node["deprecated"] == true && !(summary.Contains("(deprecated)", StringComparison.Ordinal) && description.Contains("(deprecated)", StringComparison.Ordinal)))
        {
            yield return $"deprecated-text: {place}: does not say so";
        }
    }

    private static IEnumerable<string> Ids(LintSubject subject)
    {
        foreach (var operation in subject.Operations.Where(operation => !IdPattern().IsMatch(operation.Id) || operation.Id.Length > 64))
        {
            yield return $"operation-id: {operation.Place}: \"{operation.Id}\"";
        }

        foreach (var twice in subject.Operations.GroupBy(operation => operation.Id, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            yield return $"operation-id-unique: {twice.Key}: {twice.Count()} operations";
        }
    }

    private static IEnumerable<string> Paths(LintSubject subject)
    {
        foreach (var (path, item) in subject.Definition["paths"]!.AsObject())
        {
            if (!path.StartsWith('/') || path.IndexOfAny(['*', '?', '#', '=']) >= 0 || item!["$ref"] is not null)
            {
                yield return $"path-key: {path}: is not a path";
            }
        }

        var list = subject.Operations;
        for (var index = 0; index < list.Count; index++)
        {
            foreach (var other in list.Skip(index + 1).Where(other => other.Verb == list[index].Verb && Overlap(other.Path, list[index].Path)))
            {
                yield return $"path-overlap: {list[index].Place}: {list[index].Path} and {other.Path} match the same address";
            }
        }
    }

    private static bool Overlap(string left, string right)
    {
        var (a, b) = (left.Split('/'), right.Split('/'));
        return a.Length == b.Length && a.Zip(b).All(pair => pair.First.Equals(pair.Second, StringComparison.OrdinalIgnoreCase) || pair.First.StartsWith('{') || pair.Second.StartsWith('{'));
    }

    private static IEnumerable<string> Families(LintSubject subject)
    {
        foreach (var operation in subject.Operations.Where(operation => !operation.IsInternal))
        {
            var annotation = operation.Node["x-ms-api-annotation"];
            var revision = (int?)annotation?["revision"];
            if (LintTexts.IsBlank((string?)annotation?["family"]) || revision is null or < 1)
            {
                yield return $"annotation: {operation.Place}: states no family and revision";
            }
            else if (revision > 1 && !operation.Id.EndsWith($"_V{revision}", StringComparison.Ordinal))
            {
                yield return $"operation-id-revision: {operation.Place}: revision {revision} demands the suffix _V{revision}";
            }
        }

        var families = subject.Operations.Where(operation => operation.Node["x-ms-api-annotation"] is not null).GroupBy(operation => (string?)operation.Node["x-ms-api-annotation"]!["family"]);
        foreach (var family in families)
        {
            var active = family.Count(member => (bool?)member.Node["deprecated"] != true);
            if (active > 2 || family.DistinctBy(member => (int?)member.Node["x-ms-api-annotation"]!["revision"]).Count() != family.Count())
            {
                yield return $"annotation-family: {family.Key}: {active} active members, or one revision twice";
            }
        }
    }

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9]*(_V[2-9]\d*)?$")]
    private static partial Regex IdPattern();
}
