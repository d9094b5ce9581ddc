using System.Globalization;
using System.Text.Json;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.Magento.Operations.Stores;

/// <summary>Makes drop-down entries of what the store answers. Pure.</summary>
internal static class ChoiceRules
{
    /// <summary>Entries of rows; rows without a value are left out, those without a name show their value, doubles come once.</summary>
    public static List<Choice> Of(IEnumerable<ChoiceRow> rows, Func<ChoiceRow, string?> value, Func<ChoiceRow, string?> name) =>
        [.. rows.Where(row => Optional.Text(value(row)) is not null).Select(row => new Choice(value(row)!, Optional.Text(name(row)) ?? value(row)!)).DistinctBy(choice => choice.Value)];

    /// <summary>Entries with the value behind names that occur more than once.</summary>
    public static ChoiceList Distinct(IReadOnlyCollection<Choice> choices)
    {
        var counts = choices.GroupBy(choice => choice.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.Count(), StringComparer.OrdinalIgnoreCase);
        return new ChoiceList([.. choices.Select(choice => counts[choice.Name] == 1 ? choice : choice with { Name = $"{choice.Name} ({choice.Value})" })]);
    }

    /// <summary>The first list, and what only the second one has behind it.</summary>
    public static List<Choice> Join(IEnumerable<Choice> known, IEnumerable<Choice> seen) => [.. known.Concat(seen).DistinctBy(choice => choice.Value)];

    /// <summary>Statuses that orders have, shown by their codes: the store does not tell their labels.</summary>
    public static List<Choice> StatusesOf(IEnumerable<ChoiceRow> orders) => [.. Of(orders, order => order.Status, order => order.Status).OrderBy(choice => choice.Value, StringComparer.Ordinal)];

    /// <summary>Carriers that shipments name.</summary>
    public static List<Choice> CarriersOf(IEnumerable<ChoiceRow> shipments) =>
    [
        .. shipments.SelectMany(shipment => shipment.Tracks ?? []).OfType<ChoiceTrackRow>()
            .Where(track => Optional.Text(track.CarrierCode) is not null)
            .Select(track => new Choice(track.CarrierCode!, Optional.Text(track.Title) ?? track.CarrierCode!))
            .DistinctBy(choice => choice.Value)
            .OrderBy(choice => choice.Value, StringComparer.Ordinal),
    ];

    /// <summary>Countries by name; those whose name the store does not tell are called by their code.</summary>
    public static List<Choice> CountriesOf(IEnumerable<ChoiceRow> countries) =>
        [.. Of(countries, row => row.TwoLetterAbbreviation ?? row.Id, row => row.FullNameEnglish ?? row.FullNameLocale).OrderBy(choice => choice.Name, StringComparer.Ordinal)];

    /// <summary>Statuses as the cloud service lists them: a list, or a list with its count.</summary>
    public static List<Choice> StatusesOf(JsonElement answer)
    {
        var list = answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("items", out var items) ? items : answer;
        return
        [
            .. Objects(list).Select(status => (Code: Text(status, "status"), Label: Text(status, "label")))
                .Where(status => Optional.Text(status.Code) is not null)
                .Select(status => new Choice(status.Code!, Optional.Text(status.Label) ?? status.Code!))
                .DistinctBy(choice => choice.Value),
        ];
    }

    /// <summary>Options of an attribute of returns.</summary>
    public static List<Choice> OptionsOf(JsonElement attributes, string code)
    {
        foreach (var attribute in Objects(attributes))
        {
            if (Text(attribute, "attribute_code") == code && attribute.TryGetProperty("options", out var options))
            {
                return
                [
                    .. Objects(options).Select(option => (Value: Text(option, "value"), Label: Text(option, "label")))
                        .Where(option => Optional.Text(option.Value) is not null && Optional.Text(option.Label) is not null)
                        .Select(option => new Choice(option.Value!, option.Label!)),
                ];
            }
        }

        return [];
    }

    private static IEnumerable<JsonElement> Objects(JsonElement list) =>
        list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Where(element => element.ValueKind == JsonValueKind.Object) : [];

    private static string? Text(JsonElement element, string name) => !element.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetDecimal().ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
