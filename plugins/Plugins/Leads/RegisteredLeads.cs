using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Addresses;
using PowerPlatformMagento.Plugins.Customers;
using PowerPlatformMagento.Plugins.Identity;
using PowerPlatformMagento.Plugins.Revisions;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Stores;

namespace PowerPlatformMagento.Plugins.Leads;

/// <summary>Writes registered customers as leads, with the identities that lead to them.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
/// <param name="message">The registration.</param>
/// <param name="store">The store.</param>
/// <param name="buyer">The customer.</param>
/// <param name="email">Identity of the e-mail address, if there is one.</param>
internal sealed class RegisteredLeads(IOrganizationService userService, CustomerMessage message, Store store, Buyer buyer, IdentityRow? email)
{
    /// <summary>Why a registration changed nothing.</summary>
    public const string DisqualifiedDetail = "The lead of this customer is disqualified.";

    private static readonly Relationship Identities = new(Relationships.LeadIdentities);

    /// <summary>Makes the lead, or takes over the one open lead that has the e-mail address already; null when it is not sure which one.</summary>
    public ImportResult? Make()
    {
        var known = buyer is { IsEmailConfirmed: true, Email: { } address } ? new LeadDirectory(userService).FindOpen(address) : [];
        return known.Count switch
        {
            0 => new ImportResult { Outcome = ImportOutcome.Created, Id = Create() },
            1 => Update(known[0]),
            _ => null,
        };
    }

    /// <summary>Brings the lead to what the store says.</summary>
    public ImportResult Update(LeadLink lead)
    {
        var wanted = Wanted();
        var stored = userService.Retrieve(LeadTable.Name, lead.Id, new ColumnSet([.. wanted.Attributes.Keys]));
        if (stored.GetAttributeValue<bool?>(LeadTable.MarketingConsent) == true && message.Customer.IsSubscribed == true)
        {
            wanted.Attributes.Remove(LeadTable.ConsentOn);
        }

        if (RowChanges.Between(stored, wanted) is { } changes)
        {
            CheckedUpdate.Run(userService, changes, stored.RowVersion);
        }

        WriteIdentities(lead.Id, message.Marks);
        return new ImportResult { Outcome = ImportOutcome.Updated, Id = lead.Id };
    }

    /// <summary>Leaves a lead alone that people disqualified; the next import of the same state costs one request again.</summary>
    public ImportResult Leave(LeadLink lead)
    {
        WriteIdentities(lead.Id, message.Marks);
        return new ImportResult { Outcome = ImportOutcome.Unchanged, Id = lead.Id, Detail = DisqualifiedDetail };
    }

    /// <summary>The error when several open leads have the address.</summary>
    public static ErrorDefinition Doubt => LeadErrors.EmailOfSeveralLeads;

    private Entity Wanted() => LeadRows.Registered(message.Customer, AddressPlan.For(message.Customer.Addresses), message.Rules);

    private Guid Create()
    {
        var lead = RowChanges.ToCreate(LeadRows.WithOrigin(Wanted(), LeadOrigin.Registration, store.Id, message.Keys.Customer(message.Customer.Source.Id)));
        if (message.Account is not null)
        {
            var leadId = userService.Create(lead);
            WriteIdentities(leadId, message.Marks);
            return leadId;
        }

        var rows = new IdentityRows(store.Id, message.Rules);
        List<Entity> identities = [RowChanges.ToCreate(MarkColumns.Marks(rows.Customer(buyer, null), message.Marks).Row)];
        var claim = EmailClaimRule.Decide(buyer, Guid.Empty, message.Marks.ReadStamp, email, owner: null);
        if (claim == EmailClaim.Create)
        {
            identities.Add(RowChanges.ToCreate(rows.Email(buyer, null).Row));
        }

        lead.RelatedEntities[Identities] = new EntityCollection(identities) { EntityName = IdentityTable.Name };
        var id = userService.Create(lead);
        if (claim != EmailClaim.Create)
        {
            ClaimEmail(id, message.Marks);
        }

        return id;
    }

    private void WriteIdentities(Guid leadId, RevisionMarks marks)
    {
        var row = MarkColumns.Marks(new IdentityRows(store.Id, message.Rules).Customer(buyer, null), marks).Link(IdentityTable.Lead, LeadTable.Name, leadId);
        if (message.Account is { } account)
        {
            if (account.IsConfirmed)
            {
                row.Row.Attributes.Remove(IdentityTable.ReviewStatus);
                row.Row.Attributes.Remove(IdentityTable.ReviewReason);
            }

            IdentityDirectory.Update(userService, account, row);
        }
        else
        {
            userService.Create(RowChanges.ToCreate(row.Row));
        }

        ClaimEmail(leadId, marks);
    }

    private void ClaimEmail(Guid leadId, RevisionMarks marks) =>
        new EmailClaims(userService, message.Keys, message.Rules).Apply(buyer, leadId, store, marks, email, message.Account, isLead: true);
}
