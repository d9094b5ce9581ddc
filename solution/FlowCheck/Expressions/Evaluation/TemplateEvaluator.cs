using System.Collections.Concurrent;
using System.Text;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Syntax;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.FlowCheck.Expressions.Evaluation;

/// <summary>Works out a piece of a definition: every text in it that holds expressions gets its value.</summary>
internal sealed class TemplateEvaluator(IExpressionScope scope)
{
    // Loops work the same texts out again and again.
    private static readonly ConcurrentDictionary<string, TemplateString> Parsed = new(StringComparer.Ordinal);

    private const int MostParsed = 10_000;

    private readonly ExpressionEvaluator _evaluator = new(scope);

    /// <exception cref="ExpressionException">An expression has no value, or is none, or the value is too large.</exception>
    public JToken Evaluate(JToken token) => token is JContainer ? ValueLimits.Check(Part(token)) : Part(token);

    private JToken Part(JToken token) => token switch
    {
        JObject members => Object(members),
        JArray elements => new JArray(elements.Select(Part)),
        JValue { Type: JTokenType.String, Value: string text } when text.Contains('@', StringComparison.Ordinal) => Text(text),
        _ => token,
    };

    private JObject Object(JObject members)
    {
        var result = new JObject();
        foreach (var member in members.Properties())
        {
            var name = member.Name.Contains("@{", StringComparison.Ordinal) ? FlowValue.ToText(Text(member.Name)) : member.Name;
            result[name] = Part(member.Value);
        }

        return result;
    }

    private JToken Text(string text)
    {
        var template = Parse(text);
        if (template.Expression is { } whole)
        {
            return _evaluator.Evaluate(whole);
        }

        var result = new StringBuilder();
        foreach (var part in template.Parts)
        {
            var piece = part.Expression is { } expression ? FlowValue.ToText(_evaluator.Evaluate(expression)) : part.Text;
            ValueLimits.CheckLength((long)result.Length + piece.Length);
            result.Append(piece);
        }

        return new JValue(result.ToString());
    }

    private static TemplateString Parse(string text)
    {
        if (Parsed.TryGetValue(text, out var known))
        {
            return known;
        }

        try
        {
            var template = TemplateString.Parse(text);
            if (Parsed.Count < MostParsed)
            {
                Parsed.TryAdd(text, template);
            }

            return template;
        }
        catch (ExpressionSyntaxException error)
        {
            throw new ExpressionException(error.Message);
        }
    }
}
