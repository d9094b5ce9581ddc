using System.Text.Json;
using System.Text.RegularExpressions;

namespace PowerPlatformMagento.Magento.Operations.Bulk;

/// <summary>
/// Messages of the store with their values put in. The values are those the maker sent, so nothing is told that is not known; signs that could break a
/// line and great lengths are taken out. Pure.
/// </summary>
internal static partial class MessageText
{
    private const int LongestMessage = 300;
    private const int LongestValue = 100;

    /// <summary>The message as people read it.</summary>
    public static string Render(string? template, JsonElement parameters)
    {
        if (string.IsNullOrWhiteSpace(template))
        {
            return "The store refuses this item.";
        }

        var values = Values(parameters);
        var names = new List<string>();
        var text = Placeholder().Replace(template, match =>
        {
            var name = match.Groups[1].Value;
            if (int.TryParse(name, out var number))
            {
                return number >= 1 && number <= values.Count ? values[number - 1].Text : match.Value;
            }

            if (values.Find(value => value.Name == name) is { Text: { } named })
            {
                return named;
            }

            // The store drops the names of its values and keeps their order.
            if (!names.Contains(name))
            {
                names.Add(name);
            }

            var place = names.IndexOf(name);
            return place < values.Count && values[place].Name is null ? values[place].Text : match.Value;
        });
        return Clean(text, LongestMessage);
    }

    /// <summary>Whether one of the values is this text.</summary>
    public static bool Mentions(JsonElement parameters, string text) => Values(parameters).Exists(value => string.Equals(value.Text, text, StringComparison.OrdinalIgnoreCase));

    private static List<(string? Name, string Text)> Values(JsonElement parameters) => parameters.ValueKind switch
    {
        JsonValueKind.Array => [.. parameters.EnumerateArray().Select(value => ((string?)null, Text(value)))],
        JsonValueKind.Object => [.. parameters.EnumerateObject().Select(value => ((string?)value.Name, Text(value.Value)))],
        _ => [],
    };

    private static string Text(JsonElement value) => Clean(
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            _ => "",
        },
        LongestValue);

    private static string Clean(string text, int longest)
    {
        var clean = string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character)).Trim();
        return clean.Length <= longest ? clean : clean[..longest];
    }

    [GeneratedRegex("%([0-9]+|[A-Za-z]+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Placeholder();
}
