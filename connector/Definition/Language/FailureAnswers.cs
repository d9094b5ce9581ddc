using PowerPlatformMagento.Connector.Definition.Model;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.Connector.Definition.Language;

/// <summary>The error answers an operation of a kind can give.</summary>
internal static class FailureAnswers
{
    /// <summary>Name and text of each, shared by all operations.</summary>
    public static IReadOnlyDictionary<int, (string Name, string Text)> All { get; } = new SortedDictionary<int, (string Name, string Text)>
    {
        [400] = ("BadRequest", "A parameter or a member of the body is not valid; the answer names the field."),
        [401] = ("Unauthorized", "The key or token is missing, wrong or expired."),
        [403] = ("Forbidden", "The caller may not do this."),
        [404] = ("NotFound", "There is no such store or record."),
        [409] = ("Conflict", "The idempotency key was used for another request."),
        [413] = ("BodyTooLarge", "The body is larger than the app takes."),
        [415] = ("NotJson", "The body is not JSON."),
        [422] = ("Refused", "The store refuses this, or its edition lacks the function."),
        [429] = ("TooManyRequests", "Too many requests; repeat after the seconds in Retry-After."),
        [502] = ("StoreFailed", "The store failed, answered something unreadable, or refuses the app."),
        [503] = ("Unavailable", "The store or the app is not available for the moment; repeat after the seconds in Retry-After."),
    };

    public static IReadOnlyList<int> Of(Operation operation, IEnumerable<int> further)
    {
        var codes = new SortedSet<int>(further);
        var takesPart = operation.Path.Contains("{store}", StringComparison.Ordinal) || operation.Kind == OperationKind.WebhookTrigger;
        codes.Add(503);
        if (operation.Verb == "delete" && !takesPart)
        {
            // A subscription: its ID is the credential, and an unknown one is gone already.
            codes.Add(400);
            return Known(operation.Id, codes);
        }

        codes.UnionWith([401, 403, 429]);
        if (takesPart)
        {
            codes.UnionWith([400, 404, 422, 502]);
        }

        if (operation.Parameters.Count > 0)
        {
            codes.Add(400);
        }

        if (operation.Body is { } body)
        {
            codes.UnionWith([400, 413, 415]);
            if (typeof(IRepeatable).IsAssignableFrom(body.Type))
            {
                codes.Add(409);
            }
        }

        return Known(operation.Id, codes);
    }

    private static int[] Known(string id, IEnumerable<int> codes) =>
        [.. codes.Select(code => All.ContainsKey(code) ? code : throw new DefinitionException(id, $"answer {code} is not one the app gives"))];
}
