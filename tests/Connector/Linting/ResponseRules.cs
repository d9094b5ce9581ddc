namespace PowerPlatformMagento.Connector.Definition.Tests.Linting;

/// <summary>Answers of operations.</summary>
internal static class ResponseRules
{
    public static IEnumerable<string> Check(LintSubject subject)
    {
        foreach (var operation in subject.Operations)
        {
            var withSchema = operation.Responses.Where(response => response.Value["schema"] is not null).Select(response => response.Key).ToList();
            var success = operation.Responses.Keys.Where(code => code.StartsWith('2')).ToList();
            if (success.Count == 0)
            {
                yield return $"response-2xx: {operation.Place}: lists no success";
            }

            if (!operation.Responses.Keys.Any(code => code.StartsWith('4')))
            {
                yield return $"response-4xx: {operation.Place}: lists no 4xx answer";
            }

            if (withSchema.Count > 1)
            {
                yield return $"single-schema: {operation.Place}: {string.Join(", ", withSchema)}";
            }

            if (withSchema.Any(code => !code.StartsWith('2')))
            {
                yield return $"default-schema: {operation.Place}: an error answer has a schema";
            }

            if (withSchema.Count == 0 && !operation.IsWebhook && !success.SequenceEqual(["204"]))
            {
                yield return $"response-schema: {operation.Place}: has no schema";
            }

            if (operation.Responses.Values.Any(response => LintTexts.IsBlank((string?)response["description"])))
            {
                yield return $"response-description: {operation.Place}: an answer has no description";
            }
        }
    }
}
