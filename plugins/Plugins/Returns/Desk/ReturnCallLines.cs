using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Json;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Returns.States;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns.Desk;

/// <summary>Reads which lines of a return a call is about.</summary>
internal static class ReturnCallLines
{
    /// <summary>Pieces by key of the line; empty when the call names no lines.</summary>
    /// <exception cref="ImportException">The text is no list of lines, or a line is not of this return or named twice.</exception>
    public static IReadOnlyDictionary<string, decimal?> Read(string? json, ReturnRecord record)
    {
        var named = new Dictionary<string, decimal?>(StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(json))
        {
            return named;
        }

        var lines = ContractJson.TryRead<ReturnCallLine[]>(json!) ?? throw new ImportException(ReturnErrors.CallNotReadable, "lines");
        foreach (var line in lines)
        {
            var key = KeyOf(line.Id, record);
            if (key is null || named.ContainsKey(key))
            {
                throw new ImportException(ReturnErrors.LineUnknown);
            }

            named.Add(key, line.Quantity);
        }

        return named;
    }

    private static string? KeyOf(string id, ReturnRecord record)
    {
        var isRowId = Guid.TryParse(id, out var rowId);
        return record.Lines
            .Where(line => isRowId ? line.Id == rowId : line.GetAttributeValue<string>(ReturnLineTable.MagentoId) == id)
            .Select(ReturnLedger.KeyOf)
            .FirstOrDefault();
    }
}
