using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>Finds the sign to write before the amounts of a row.</summary>
internal static class RowCurrency
{
    private const string Table = "transactioncurrency";
    private const string Symbol = "currencysymbol";
    private const string Code = "isocurrencycode";

    /// <summary>The symbol of the row's currency, else its code; empty when the row has none or the user may not read currencies.</summary>
    public static async Task<string> SymbolAsync(RowStore store, SandboxMetadata metadata, RowDraft draft, CancellationToken cancellationToken)
    {
        if (draft["transactioncurrencyid"] is not EntityReference currency || metadata.Find(Table) is not { } table)
        {
            return string.Empty;
        }

        var load = await store.LoadAsync(table, currency.Id, [Symbol, Code], cancellationToken);
        return load.Row?.GetAttributeValue<string>(Symbol) ?? load.Row?.GetAttributeValue<string>(Code) ?? string.Empty;
    }
}
