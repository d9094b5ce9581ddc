namespace PowerPlatformMagento.Connector.Definition.Tests.Contract;

/// <summary>Requests with one parameter wrong.</summary>
internal static class ParameterMutations
{
    private static readonly string[] NoIds = ["no id", "-1", "99999999999999999999", "1;drop", "../1", "%2e%2e"];

    public static IEnumerable<Mutation> Of(ContractRequest request)
    {
        foreach (var parameter in request.Operation.Parameters)
        {
            foreach (var (what, value) in Wrong(parameter))
            {
                yield return parameter.Place == "path"
                    ? new Mutation($"{what} for {parameter.Name}", request.WithPath(parameter.Name, value), null)
                    : new Mutation($"{what} for {parameter.Name}", request.WithQuery(parameter.Name, value), parameter.Name);
            }

            if (parameter is { Place: "query", IsRequired: true })
            {
                yield return new Mutation($"missing {parameter.Name}", request.WithoutQuery(parameter.Name), parameter.Name);
            }
        }
    }

    private static IEnumerable<(string What, string Value)> Wrong(SwaggerParameter parameter)
    {
        if (parameter.Place == "path")
        {
            return parameter.Name == "store"
                ? [("unknown", "nosuchstore"), ("control character", "a\u0001b"), ("long text", new string('a', 3000))]
                : parameter.Name.EndsWith("Id", StringComparison.Ordinal) ? NoIds.Select(id => ($"\"{id}\"", id)) : [];
        }

        return parameter.IsInternal
            ? [("foreign token", "no token of ours"), ("broken token", "AAAA"), ("long token", new string('A', 4000))]
            : OfQuery(parameter);
    }

    private static IEnumerable<(string What, string Value)> OfQuery(SwaggerParameter parameter)
    {
        var type = (string?)parameter.Schema["type"];
        if (type == "boolean")
        {
            yield return ("no truth value", "maybe");
        }
        else if (type is "integer" or "number")
        {
            yield return ("text", "abc");
            yield return ("not a number", "NaN");
            if (parameter.Schema["minimum"] is { } least)
            {
                yield return ("below the minimum", (least.GetValue<decimal>() - 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            if (parameter.Schema["maximum"] is { } most)
            {
                yield return ("above the maximum", (most.GetValue<decimal>() + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }
        else if ((string?)parameter.Schema["format"] is "date-time" or "date")
        {
            yield return ("no date", "31.12.2026 noon");
        }
        else if (parameter.Schema["enum"] is not null)
        {
            yield return ("no such choice", "no such choice");
        }
        else if (type == "string")
        {
            yield return ("long text", new string('x', 5000));
            yield return ("control character", "a\u0001b");
        }
    }
}
