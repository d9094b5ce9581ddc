using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Expressions.Syntax;

/// <summary>Finds the texts of a piece of a definition that hold expressions.</summary>
internal static class TemplateWalk
{
    /// <summary>All texts, of values and of member names, that hold an at sign.</summary>
    public static IEnumerable<string> Texts(JToken? token)
    {
        switch (token)
        {
            case JObject members:
                foreach (var member in members.Properties())
                {
                    foreach (var text in Texts(member.Name).Concat(Texts(member.Value)))
                    {
                        yield return text;
                    }
                }

                break;
            case JArray elements:
                foreach (var text in elements.SelectMany(Texts))
                {
                    yield return text;
                }

                break;
            case JValue { Type: JTokenType.String, Value: string value } when value.Contains('@', StringComparison.Ordinal):
                yield return value;
                break;
        }
    }

    /// <summary>Calls of functions anywhere in a piece of a definition. Broken texts are left out.</summary>
    public static IEnumerable<ExpressionNode.Call> Calls(JToken? token) => Texts(token)
        .SelectMany(Expressions)
        .SelectMany(expression => expression.DescendantsAndSelf())
        .OfType<ExpressionNode.Call>();

    /// <summary>Whether a text holds an expression that only a run can work out.</summary>
    public static bool IsDynamic(string text) => Expressions(text).Any();

    /// <summary>The expressions of a text; none when it is broken.</summary>
    public static IEnumerable<ExpressionNode> Expressions(string text)
    {
        try
        {
            return TemplateString.Parse(text).Expressions;
        }
        catch (ExpressionSyntaxException)
        {
            // The check of the definition reports it.
            return [];
        }
    }

    // A member name such as "item/x@odata.bind" is no expression.
    private static IEnumerable<string> Texts(string name) => name.Contains("@{", StringComparison.Ordinal) ? [name] : [];
}
