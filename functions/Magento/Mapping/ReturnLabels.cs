using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>Labels of the reasons, conditions and resolutions of returns, by attribute and option.</summary>
internal sealed class ReturnLabels
{
    public static readonly ReturnLabels None = new(new Dictionary<(string, string), string>());

    private readonly FrozenDictionary<(string Attribute, string Option), string> _labels;

    private ReturnLabels(Dictionary<(string, string), string> labels) => _labels = labels.ToFrozenDictionary();

    /// <summary>Reads the attribute metadata. What has another shape is left out.</summary>
    public static ReturnLabels Of(JsonElement attributes)
    {
        var labels = new Dictionary<(string, string), string>();
        foreach (var attribute in Elements(attributes))
        {
            if (Text(attribute, "attribute_code") is not { } code || !attribute.TryGetProperty("options", out var options))
            {
                continue;
            }

            foreach (var option in Elements(options))
            {
                if (Text(option, "value") is { } value && Optional.Text(Text(option, "label")) is { } label)
                {
                    labels[(code, value)] = label;
                }
            }
        }

        return new ReturnLabels(labels);
    }

    /// <summary>The label of an option; the option itself where there is none, null where nothing was chosen.</summary>
    public string? Find(string attribute, string? option) =>
        Optional.Id(option) is not { } id ? null : _labels.GetValueOrDefault((attribute, id), id);

    private static IEnumerable<JsonElement> Elements(JsonElement list) =>
        list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Where(element => element.ValueKind == JsonValueKind.Object) : [];

    private static string? Text(JsonElement element, string name) => !element.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetDecimal().ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
