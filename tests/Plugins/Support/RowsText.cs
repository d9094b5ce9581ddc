using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Plugins.Tests.Support;

/// <summary>
/// All rows of all imported tables as text, links as keys of their targets, so that two Dataverses can be compared.
/// How the contact of an order was found at the time of its import, and its trust, depend on what was there, and are left out.
/// </summary>
internal static class RowsText
{
    private static readonly string[] Tables =
        ["account", "contact", "mag_identity", "customeraddress", "mag_order", "mag_orderline", "mag_shipment", "mag_invoice", "mag_refund"];

    private static readonly string[] Ignored = ["mag_customermatch", "createdon", "modifiedon", "versionnumber", "addressnumber"];

    public static string Of(TestStore store)
    {
        var names = Tables.SelectMany(store.Rows).ToDictionary(row => row.Id, NameOf);
        return string.Join("\n", Tables.SelectMany(table => store.Rows(table)).Select(row => Text(row, names)).Order(StringComparer.Ordinal));
    }

    private static string NameOf(Entity row) => row.LogicalName + " " + (
        row.GetAttributeValue<string>("mag_externalkey")
        ?? row.GetAttributeValue<string>("emailaddress1")
        ?? row.GetAttributeValue<string>("name")
        ?? row.GetAttributeValue<int?>("addressnumber")?.ToString(CultureInfo.InvariantCulture));

    private static string Text(Entity row, Dictionary<Guid, string> names) => NameOf(row) + ": " + string.Join(
        ", ",
        row.Attributes
            .Where(attribute => attribute.Value is not (null or Guid) && !Ignored.Contains(attribute.Key))
            .OrderBy(attribute => attribute.Key, StringComparer.Ordinal)
            .Select(attribute => $"{attribute.Key}={Text(attribute.Value, names)}"));

    private static string? Text(object value, Dictionary<Guid, string> names) => value switch
    {
        EntityReference link => names.GetValueOrDefault(link.Id, link.LogicalName),
        Money money => money.Value.ToString("0.####", CultureInfo.InvariantCulture),
        OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
