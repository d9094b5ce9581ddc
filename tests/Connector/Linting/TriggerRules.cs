using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Connector.Definition.Tests.Linting;

/// <summary>Webhook and polling triggers.</summary>
internal static class TriggerRules
{
    public static IEnumerable<string> Check(LintSubject subject) =>
        from operation in subject.Operations.Where(operation => operation.IsTrigger || operation.Item["x-ms-notification-content"] is not null)
        from finding in Texts(operation).Concat(operation.IsPolling ? Polling(operation, subject) : Webhook(operation, subject))
        select finding;

    private static IEnumerable<string> Texts(LintOperation operation)
    {
        if (!operation.Text("summary").StartsWith("When ", StringComparison.Ordinal))
        {
            yield return $"when-summary: {operation.Place}: \"{operation.Text("summary")}\"";
        }

        if (!operation.Text("description").StartsWith("This operation triggers when ", StringComparison.Ordinal))
        {
            yield return $"when-description: {operation.Place}: \"{operation.Text("description")}\"";
        }

        if (operation.Text("x-ms-trigger-hint").Length == 0)
        {
            yield return $"trigger-hint: {operation.Place}: has none";
        }
    }

    private static IEnumerable<string> Webhook(LintOperation operation, LintSubject subject)
    {
        if (operation.Verb != "post" || operation.Text("x-ms-trigger") is not ("single" or "batch"))
        {
            yield return $"trigger-value: {operation.Place}: subscribes with POST and says single or batch";
        }

        var content = operation.Item["x-ms-notification-content"] as JsonObject;
        if (subject.Resolve(content?["schema"]) is null || LintTexts.IsBlank((string?)content?["description"]) || operation.Node["x-ms-notification"] is not null)
        {
            yield return $"webhook-content: {operation.Place}: the path has no event with schema and description";
        }

        if (!operation.Responses.TryGetValue("201", out var created) || created["headers"]?["Location"] is null)
        {
            yield return $"webhook-created: {operation.Place}: does not answer 201 with a Location";
        }

        var urls = subject.Walk(operation.Body?["schema"], "body", isInput: true).Where(schema => (bool?)schema.Node["x-ms-notification-url"] == true).ToList();
        if (urls.Count != 1 || (string?)urls[0].Node["type"] != "string" || !urls[0].IsHidden || !urls[0].IsRequired || (bool?)operation.Body!["required"] != true)
        {
            yield return $"webhook-url: {operation.Place}: one required, hidden text takes the callback address";
        }

        var root = operation.Path.Split('/')[1];
        var ends = subject.Operations.Where(other => other.Verb == "delete" && other.Path.StartsWith($"/{root}/{{", StringComparison.Ordinal)).ToList();
        if (ends.Count != 1 || !ends[0].IsInternal)
        {
            yield return $"webhook-delete: {operation.Place}: no internal DELETE ends it";
        }
    }

    private static IEnumerable<string> Polling(LintOperation operation, LintSubject subject)
    {
        var metadata = operation.Node["x-ms-trigger-metadata"];
        if (operation.Text("x-ms-trigger") != "batch" || (string?)metadata?["kind"] != "query" || (string?)metadata?["mode"] != "polling")
        {
            yield return $"polling: {operation.Place}: is a batch, kind query, mode polling";
        }

        if ((string?)subject.Resolve(operation.Success)?["type"] != "array" || !operation.Responses.ContainsKey("202"))
        {
            yield return $"polling: {operation.Place}: answers a list, or 202";
        }
    }
}
