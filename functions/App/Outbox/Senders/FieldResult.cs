using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Operations.Customers.Fields;

namespace PowerPlatformMagento.App.Outbox.Senders;

/// <summary>What became of changes of fields, as the result of their row. Pure.</summary>
internal static class FieldResult
{
    /// <param name="item">The row.</param>
    /// <param name="result">What the store operation says.</param>
    /// <param name="customers">Magento's ids of the customers whose import brings the store's news of the record.</param>
    public static OutboxResult Of(OutboxItem item, FieldChangeResult result, params IReadOnlyList<string> customers) => result.Outcome switch
    {
        FieldChangeOutcome.ChangedInStore => OutboxSender.Failed(item, OutboxErrors.ChangedInStore, string.Join(", ", result.Columns)) with
        {
            ChangedInStore = [.. customers.Select(customer => $"{item.Store}-{CustomerSender.Kind}-{customer}").Append(item.Key).Distinct(StringComparer.Ordinal)],
            CustomersToImport = customers,
        },
        FieldChangeOutcome.AlreadyDone => new OutboxResult(item, "The store had it already.", null) { Addresses = result.NewAddresses },
        _ => new OutboxResult(item, "Written: " + string.Join(", ", result.Columns), null) { Addresses = result.NewAddresses },
    };
}
