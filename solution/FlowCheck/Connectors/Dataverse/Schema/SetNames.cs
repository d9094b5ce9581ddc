namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;

/// <summary>Entity set names of the platform's own tables: plurals of their logical names.</summary>
internal static class SetNames
{
    private const string Vowels = "aeiou";

    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal) { ["webresource"] = "webresourceset" };

    public static string Of(string table)
    {
        if (Irregular.TryGetValue(table, out var name))
        {
            return name;
        }

        if (table.EndsWith('y') && table.Length > 1 && !Vowels.Contains(table[^2], StringComparison.Ordinal))
        {
            return table[..^1] + "ies";
        }

        return table.EndsWith('s') || table.EndsWith('x') || table.EndsWith("ch", StringComparison.Ordinal) || table.EndsWith("sh", StringComparison.Ordinal)
            ? table + "es"
            : table + "s";
    }
}
