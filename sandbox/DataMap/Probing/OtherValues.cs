using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.DataMap.Probing;

/// <summary>Values that differ from a given one, likeliest to be accepted first.</summary>
internal static class OtherValues
{
    private const string LaterYear = "2027";

    // Words of fixed lists: any other text would be refused or read as nothing.
    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["state"] = ["processing", "canceled", "3"],
        ["status"] = ["rejected", "Rejected", "Blocked", "2"],
        ["gender"] = ["2"],
        ["dob"] = ["1991-04-05"],
        ["dateOfBirth"] = ["1991-04-05"],
        ["currency"] = ["USD"],
        ["order_currency_code"] = ["USD"],
        ["store"] = ["second"],
        ["kind"] = ["CatalogDownloaded", "Complaint"],
        ["cartState"] = ["Recovered"],
        ["content"] = ["bW9yZQ=="],
        ["contentType"] = ["application/pdf"],
    };

    public static IEnumerable<JsonNode?> Of(JsonLeaf leaf, JsonNode? value)
    {
        if (Words.TryGetValue(leaf.Steps[^1], out var words))
        {
            foreach (var word in words.Where(word => word != value?.ToString()))
            {
                yield return word;
            }
        }

        switch (value?.GetValueKind())
        {
            case JsonValueKind.True or JsonValueKind.False:
                yield return !value.GetValue<bool>();
                break;
            case JsonValueKind.Number:
                yield return JsonNode.Parse((decimal.Parse(value.ToJsonString(), CultureInfo.InvariantCulture) + 1m).ToString(CultureInfo.InvariantCulture));
                break;
            case JsonValueKind.String:
                yield return OtherText(value.GetValue<string>());
                break;
            case null:
                yield return "7";
                break;
        }

        yield return null;
    }

    private static string OtherText(string text)
    {
        if (text.Length > 10 && DateTime.TryParse(text, CultureInfo.InvariantCulture, out _) && text.StartsWith("20", StringComparison.Ordinal))
        {
            return LaterYear + text[4..];
        }

        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (number + 1).ToString(CultureInfo.InvariantCulture)
            : text.Contains('@', StringComparison.Ordinal) ? "other." + text : text + "x";
    }
}
