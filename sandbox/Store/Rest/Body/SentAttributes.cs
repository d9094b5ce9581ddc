using System.Text.Json;
using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Body;

/// <summary>
/// Custom attributes of a request, as Magento 2.4.7 reads them: a list of codes with values, or an object of values by code. Members of an entry beside these two are not looked at.
/// </summary>
internal static class SentAttributes
{
    /// <summary>Codes and values; a value of null takes the attribute away. None when nothing was sent.</summary>
    /// <exception cref="RestError">An entry has no code or no value.</exception>
    public static IReadOnlyList<(string Code, JsonNode? Value)> Read(BodyObject owner) => owner.Raw("custom_attributes") switch
    {
        null => [],
        JsonArray list => [.. list.Select((entry, index) => One($"{index}", entry))],
        JsonObject map => [.. map.Select(entry => One(entry.Key, entry.Value))],
        _ => throw RestError.ApplicationRun(),
    };

    private static (string Code, JsonNode? Value) One(string key, JsonNode? entry)
    {
        if (entry is not (JsonObject or JsonArray))
        {
            return (key, entry?.DeepClone());
        }

        var members = entry as JsonObject ?? [];
        var value = members["value"];
        return (Code(members["attribute_code"] ?? members["attributeCode"]), members.ContainsKey("value")) switch
        {
            (null, _) when value is null => throw Refused("An empty custom attribute is specified. Enter the attribute and try again."),
            (null, _) => throw Refused("A custom attribute is specified with a missing attribute code. Verify the code and try again."),
            ({ } code, false) => throw Refused($"The \"{code}\" attribute code doesn't have a value set. Enter the value and try again."),
            ({ } code, true) => (code, value?.DeepClone()),
        };
    }

    private static string? Code(JsonNode? code) => code switch
    {
        JsonValue text when text.GetValueKind() == JsonValueKind.String && text.GetValue<string>() is { Length: > 0 } and not "0" => text.GetValue<string>(),
        JsonValue number when number.GetValueKind() == JsonValueKind.Number && number.ToJsonString() != "0" => number.ToJsonString(),
        _ => null,
    };

    private static RestError Refused(string why) => RestError.BadRequest($"Error occurred during \"custom_attributes\" processing. {why}");
}
