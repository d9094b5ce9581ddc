using PowerPlatformMagento.Connector.Definition.Model;

namespace PowerPlatformMagento.Connector.Definition.Schemas;

/// <summary>What text the platform takes; everything else is refused with the place it stands at.</summary>
internal static class Texts
{
    private const int LongestSummary = 80;
    private const string Trigger = "This operation triggers when ";

    public static string Label(string where, string label)
    {
        Must(Labels.IsTitleCase(label), where, $"label \"{label}\" is not in Title Case");
        Must(label.Length <= LongestSummary, where, $"label \"{label}\" has more than {LongestSummary} characters");
        Must(IsAscii(label), where, $"label \"{label}\" is not plain ASCII");
        return label;
    }

    public static string Sentence(string where, string text)
    {
        Must(text.Length > 0 && text.EndsWith('.'), where, $"\"{text}\" is a sentence and ends with a period");
        Must(IsAscii(text), where, $"\"{text}\" is not plain ASCII");
        Must(!text.Contains("http://", StringComparison.OrdinalIgnoreCase) && !text.Contains("https://", StringComparison.OrdinalIgnoreCase), where, "a description holds no address");
        return text;
    }

    /// <summary>A label beside its description: the same words twice help nobody.</summary>
    public static (string Label, string Description) Pair(string where, string label, string description)
    {
        Must(!Plain(label).Equals(Plain(description), StringComparison.OrdinalIgnoreCase), where, $"label and description are both \"{label}\"");
        return (Label(where, label), Sentence(where, description));
    }

    public static void Check(Operation operation)
    {
        var (id, summary, description) = (operation.Id, operation.Summary, operation.Description);
        Must(summary.Length is > 0 and <= LongestSummary, id, $"the summary has 1 to {LongestSummary} characters, not {summary.Length}");
        Must(summary.All(character => char.IsAsciiLetterOrDigit(character) || character is ' ' or '(' or ')'), id, $"the summary \"{summary}\" holds more than letters, digits, blanks and parentheses");
        Must(char.IsAsciiLetterOrDigit(summary[^1]) || summary[^1] == ')', id, $"the summary \"{summary}\" ends with punctuation");
        Must(char.IsAsciiLetterUpper(summary[0]), id, $"the summary \"{summary}\" begins with a capital");
        Sentence(id, description);
        Must(!Plain(summary).Equals(Plain(description), StringComparison.OrdinalIgnoreCase), id, "the description repeats the summary");
        if (operation.Kind == OperationKind.Action)
        {
            return;
        }

        Must(summary.StartsWith("When ", StringComparison.Ordinal), id, "the summary of a trigger begins with \"When\"");
        Must(description.StartsWith(Trigger, StringComparison.Ordinal), id, $"the description of a trigger begins with \"{Trigger.TrimEnd()}\"");
        Sentence(id, operation.Hint ?? throw new DefinitionException(id, "a trigger has a hint"));
    }

    public static void Must(bool holds, string where, string problem)
    {
        if (!holds)
        {
            throw new DefinitionException(where, problem);
        }
    }

    private static bool IsAscii(string text) => text.All(char.IsAscii);

    private static string Plain(string text) => string.Join(' ', text.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries));
}
