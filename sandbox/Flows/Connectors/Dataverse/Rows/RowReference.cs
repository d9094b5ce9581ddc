using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Rows;

/// <summary>Reads the address of a row: <c>contacts(id)</c>, also behind a slash or as a whole address, also by an alternate key.</summary>
internal static partial class RowReference
{
    /// <exception cref="DataverseProblem">The text is no address of a row.</exception>
    public static EntityReference Read(DataverseSchema schema, string text)
    {
        var match = Address().Match(text);
        if (!match.Success)
        {
            throw DataverseProblem.Payload($"The URI '{text}' does not address a row, as in 'accounts(00000000-0000-0000-0000-000000000000)'.");
        }

        var table = schema.FindSet(match.Groups["set"].Value)
            ?? throw DataverseProblem.Payload($"Resource not found for the segment '{match.Groups["set"].Value}'.");
        var key = match.Groups["key"].Value;
        return Guid.TryParse(key, out var id)
            ? new EntityReference(table.LogicalName, id)
            : new EntityReference(table.LogicalName, Keys(text, key));
    }

    private static KeyAttributeCollection Keys(string text, string key)
    {
        var keys = new KeyAttributeCollection();
        foreach (Match part in KeyPart().Matches(key))
        {
            keys[part.Groups["name"].Value] = part.Groups["text"].Success
                ? part.Groups["text"].Value.Replace("''", "'", StringComparison.Ordinal)
                : int.Parse(part.Groups["number"].Value, CultureInfo.InvariantCulture);
        }

        return keys.Count > 0 ? keys : throw DataverseProblem.Payload($"The key in '{text}' is neither an id nor the values of an alternate key.");
    }

    [GeneratedRegex(@"^(https?://[^?#]*/|/)?(?<set>[a-z_][a-z0-9_]*)\((?<key>.+)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<name>[a-z_][a-z0-9_]*)=('(?<text>([^']|'')*)'|(?<number>-?\d{1,9}))(,|$)", RegexOptions.CultureInvariant)]
    private static partial Regex KeyPart();
}
