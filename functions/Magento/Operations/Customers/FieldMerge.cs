using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Magento.Operations.Customers;

/// <summary>Sets members of a record where they differ. What is null is left alone; blank and missing are the same.</summary>
internal sealed class FieldMerge(RawRecord record)
{
    /// <summary>Whether anything was set.</summary>
    public bool HasChanged { get; private set; }

    /// <summary>Sets a text.</summary>
    public void Text(string name, string? given, bool ignoresCase = false)
    {
        var comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        if (given is not null && !string.Equals(record.Text(name) ?? "", given, comparison))
        {
            record.Json[name] = given;
            HasChanged = true;
        }
    }

    /// <summary>Sets a whole number.</summary>
    public void Number(string name, string? given)
    {
        if (given is not null && record.Text(name) != given)
        {
            record.Json[name] = long.Parse(given, CultureInfo.InvariantCulture);
            HasChanged = true;
        }
    }

    /// <summary>Counts a change that was made elsewhere.</summary>
    public void Add(bool hasChanged) => HasChanged |= hasChanged;

    /// <summary>Sets a flag.</summary>
    /// <returns>Whether it is different now.</returns>
    public static bool Flag(JsonObject json, string name, bool given)
    {
        if (new RawRecord(json).Flag(name) == given && (given || json[name] is null or JsonValue))
        {
            return false;
        }

        json[name] = given;
        return true;
    }

    /// <summary>Sets a list of texts.</summary>
    public void Lines(string name, IReadOnlyList<string>? given)
    {
        if (given is not null && !LinesOf(record, name).SequenceEqual(given))
        {
            record.Json[name] = new JsonArray([.. given.Select(line => JsonValue.Create(line))]);
            HasChanged = true;
        }
    }

    /// <summary>A list of texts.</summary>
    public static IEnumerable<string> LinesOf(RawRecord record, string name) => record.Json[name] switch
    {
        JsonArray lines => lines.OfType<JsonValue>().Where(line => line.GetValueKind() == JsonValueKind.String).Select(line => line.GetValue<string>()),
        JsonValue => record.Text(name)!.Split('\n'),
        _ => [],
    };
}
