using System.Text.Json;
using System.Text.RegularExpressions;

namespace PowerPlatformMagento.EndToEnd.Tests.Support;

/// <summary>Finds what must not be told: e-mail addresses, family names, streets, phone numbers.</summary>
internal static partial class PersonalValues
{
    private const int ShortestTelling = 5;

    private static readonly string[] Members = ["email", "customer_email", "lastname", "customer_lastname", "telephone", "taxvat", "customer_taxvat", "vat_id", "remote_ip", "customer_note"];

    /// <summary>The personal values anywhere in a raw document; values too short to be told from other words are left out.</summary>
    public static IReadOnlySet<string> Of(JsonElement document)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Collect(document, found);
        return found;
    }

    /// <summary>A text with every value standing between single spaces, so that a value is found as a whole word only.</summary>
    public static string WordsOf(string text) => $" {Separators().Replace(text, " ")} ";

    private static void Collect(JsonElement element, HashSet<string> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, found);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                if (member.Name == "street" && member.Value.ValueKind == JsonValueKind.Array)
                {
                    member.Value.EnumerateArray().ToList().ForEach(line => Add(line, found));
                }
                else if (Members.Contains(member.Name))
                {
                    Add(member.Value, found);
                }
                else
                {
                    Collect(member.Value, found);
                }
            }
        }
    }

    private static void Add(JsonElement value, HashSet<string> found)
    {
        if (value.ValueKind == JsonValueKind.String && value.GetString() is { Length: >= ShortestTelling } text && text != "127.0.0.1")
        {
            found.Add(WordsOf(text.Length > 200 ? text[..200] : text).Trim());
        }
    }

    [GeneratedRegex(@"[^\p{L}\p{N}@.+_-]+")]
    private static partial Regex Separators();
}
