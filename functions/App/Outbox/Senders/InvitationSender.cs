using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Operations.Customers;

namespace PowerPlatformMagento.App.Outbox.Senders;

/// <summary>
/// Makes customer accounts for contacts. The store is asked for the e-mail address first, so an invitation sent twice makes one account; the store itself
/// sends the mail in which the customer chooses a password.
/// </summary>
internal sealed class InvitationSender(IMagentoClientFactory clients, RecordLocks locks) : IOutboxSender
{
    /// <summary>Kind of record: a contact that is to get an account.</summary>
    public const string Kind = "customer-invite";

    public string EntityType => Kind;

    public async Task<OutboxResult> SendAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        if (item.Message is not { } message || RequestOf(message) is not { } request)
        {
            return OutboxSender.Failed(item, OutboxErrors.RowNotReadable, Kind);
        }

        var customers = clients.GetOperations(item.Store).Customers;
        return await locks.RunAsync(item.Store, request.Email, Invite, cancellationToken);

        async Task<OutboxResult> Invite(CancellationToken token)
        {
            try
            {
                var known = await customers.GetByEmailAsync(request.Email, request.Website, token);
                return Done(item, known, "The store had an account with this e-mail address.");
            }
            catch (MagentoException nobody) when (nobody.Error.Definition == StoreErrors.NotFound)
            {
                return Done(item, await customers.CreateAsync(request, token), "The account is made.");
            }
        }
    }

    private static OutboxResult Done(OutboxItem item, Customer customer, string answer) =>
        new(item, answer, null) { MagentoId = customer.Source.Id, CustomersToImport = [customer.Source.Id] };

    private static CustomerRequest? RequestOf(OutboxMessage message)
    {
        var texts = message.Changes.ToDictionary(change => change.Column, change => change.After, StringComparer.Ordinal);
        return texts.GetValueOrDefault("emailaddress1") is { } email && texts.GetValueOrDefault("firstname") is { } first && texts.GetValueOrDefault("lastname") is { } last
            ? new CustomerRequest
            {
                Email = email,
                FirstName = first,
                LastName = last,
                MiddleName = texts.GetValueOrDefault("middlename"),
                Prefix = texts.GetValueOrDefault("salutation"),
                Suffix = texts.GetValueOrDefault("suffix"),
                Website = texts.GetValueOrDefault("website"),
            }
            : null;
    }
}
