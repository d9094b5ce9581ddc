using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations.Customers.Fields;

namespace PowerPlatformMagento.App.Outbox.Senders;

/// <summary>Sends changes of companies and of their credit limit.</summary>
internal sealed class CompanySender(IMagentoClientFactory clients, RecordLocks locks) : IOutboxSender
{
    /// <summary>Kind of record: a company of Adobe Commerce B2B.</summary>
    public const string Kind = "company";

    public string EntityType => Kind;

    public async Task<OutboxResult> SendAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        if (item.Message is not { } message)
        {
            return OutboxSender.Failed(item, OutboxErrors.RowNotReadable, Kind);
        }

        var companies = clients.GetOperations(item.Store).Companies;
        var result = await locks.RunAsync(
            item.Store, item.MagentoId, token => companies.WriteFieldsAsync(item.MagentoId, [.. message.Changes], token), cancellationToken);
        if (result.Outcome != FieldChangeOutcome.ChangedInStore)
        {
            return FieldResult.Of(item, result);
        }

        // News of a company come with the people who buy for it; there is always an administrator.
        var company = await companies.GetAsync(item.MagentoId, cancellationToken);
        return company.AdministratorId is { } administrator ? FieldResult.Of(item, result, administrator) : FieldResult.Of(item, result);
    }
}
