using System.Globalization;
using System.Text;
using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Plugins.Privacy;

/// <summary>Writes rows as JSON: names of columns as Dataverse has them, links with the table they lead to, instants in UTC.</summary>
internal static class JsonText
{
    public static string Of(Entity row) => Object(row.Attributes
        .Where(attribute => attribute.Value is not null)
        .OrderBy(attribute => attribute.Key, StringComparer.Ordinal)
        .Select(attribute => new KeyValuePair<string, string>(attribute.Key, Value(attribute.Value))));

    public static string Object(IEnumerable<KeyValuePair<string, string>> members) =>
        "{" + string.Join(",", members.Select(member => $"{Quoted(member.Key)}:{member.Value}")) + "}";

    public static string List(IEnumerable<string> items) => "[" + string.Join(",", items) + "]";

    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var character in text)
        {
            switch (character)
            {
                case '"' or '\\':
                    quoted.Append('\\').Append(character);
                    break;
                case < ' ' or '\u2028' or '\u2029':
                    quoted.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    quoted.Append(character);
                    break;
            }
        }

        return quoted.Append('"').ToString();
    }

    private static string Value(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        Money money => Number(money.Value),
        decimal or int or long or double => Number(value),
        OptionSetValue option => Number(option.Value),
        DateTime instant => Quoted(instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
        EntityReference link => Object([new("table", Quoted(link.LogicalName)), new("id", Quoted(link.Id.ToString()))]),
        AliasedValue aliased => Value(aliased.Value),
        EntityCollection parties => List(parties.Entities.Select(Of)),
        _ => Quoted(Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty),
    };

    private static string Number(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
