using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Identity;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Leads;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Stores;

namespace PowerPlatformMagento.Plugins.Activities;

/// <summary>Finds whom a web activity is about: by the customer account, then by the e-mail address. Who asks for a quote and is nobody yet becomes a lead.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
/// <param name="keys">Keys of the store.</param>
/// <param name="store">The store.</param>
/// <param name="rules">What becomes of values that do not fit.</param>
internal sealed class ActivityPersons(IOrganizationService userService, ExternalKeys keys, Store store, FieldRules rules)
{
    /// <summary>Looks only at who is known to the store already.</summary>
    public ActivityPerson Find(WebActivity activity)
    {
        var buyer = BuyerOf(activity);
        return buyer.IsKnown && KnownTo(buyer, Rows(buyer)) is { } row ? new ActivityPerson(row, null) : ActivityPerson.Nobody;
    }

    /// <summary>Looks at everybody, and makes a lead of somebody new.</summary>
    public ActivityPerson FindOrMake(WebActivity activity)
    {
        var buyer = BuyerOf(activity);
        if (!buyer.IsKnown)
        {
            return ActivityPerson.Nobody;
        }

        var rows = Rows(buyer);
        if (KnownTo(buyer, rows) is { } known)
        {
            return new ActivityPerson(known, null);
        }

        var customer = Row(rows, buyer.CustomerKey);
        var email = Row(rows, buyer.EmailKey);
        if (customer?.IsErased ?? email is { IsErased: true })
        {
            return ActivityPerson.Erased;
        }

        var match = new IdentityResolver(userService).Contact(buyer, store, customer, email);
        if (match.ContactId is { } contactId)
        {
            return new ActivityPerson(new EntityReference(ContactTable.Name, contactId), null);
        }

        var own = Row(rows, buyer.OwnKey);
        return match.Kind == MatchKind.Review ? Hold(buyer, own, match.Reason!) : Make(activity, buyer, own);
    }

    private ActivityPerson Make(WebActivity activity, Buyer buyer, IdentityRow? own)
    {
        var open = buyer.Email is { } email ? new LeadDirectory(userService).FindOpen(email) : [];
        if (open.Count > 1)
        {
            return Hold(buyer, own, LeadErrors.EmailOfSeveralLeads);
        }

        var identity = new IdentityRows(store.Id, rules).Own(buyer, null);
        if (open.Count == 0 && own is null)
        {
            var lead = NewLead(activity, buyer);
            lead.RelatedEntities[new Relationship(Relationships.LeadIdentities)] = new EntityCollection([RowChanges.ToCreate(identity.Row)]) { EntityName = IdentityTable.Name };
            return Lead(userService.Create(lead));
        }

        var leadId = open.Count == 1 ? open[0].Id : userService.Create(NewLead(activity, buyer));
        identity.Link(IdentityTable.Lead, LeadTable.Name, leadId);
        if (own is null)
        {
            userService.Create(RowChanges.ToCreate(identity.Row));
        }
        else
        {
            IdentityDirectory.Update(userService, own, identity);
        }

        return Lead(leadId);
    }

    private Entity NewLead(WebActivity activity, Buyer buyer)
    {
        var row = LeadRows.WithOrigin(LeadRows.QuoteRequested(activity, rules), LeadOrigin.QuoteRequest, store.Id, buyer.OwnKey!);
        if (buyer.CustomerId is { } customerId)
        {
            row[LeadTable.MagentoCustomerId] = customerId;
        }

        return row;
    }

    private ActivityPerson Hold(Buyer buyer, IdentityRow? own, ErrorDefinition reason)
    {
        new IdentityReview(userService, store.Id, rules).Hold(buyer, own, reason);
        return new ActivityPerson(null, reason);
    }

    private IReadOnlyDictionary<string, IdentityRow> Rows(Buyer buyer) => new IdentityDirectory(userService).Find([buyer.CustomerKey, buyer.EmailKey]);

    private static ActivityPerson Lead(Guid id) => new(new EntityReference(LeadTable.Name, id), null);

    // An address that belongs to another customer than the one who is logged in says nothing.
    private static EntityReference? KnownTo(Buyer buyer, IReadOnlyDictionary<string, IdentityRow> rows)
    {
        var email = Row(rows, buyer.EmailKey);
        var isOfAnother = buyer.CustomerId is not null && email?.MagentoId is { } owner && owner != buyer.CustomerId;
        return PersonOf(Row(rows, buyer.CustomerKey)) ?? (isOfAnother ? null : PersonOf(email));
    }

    private static EntityReference? PersonOf(IdentityRow? row) => row switch
    {
        null or { IsPending: true } or { IsRejected: true } => null,
        { ContactId: { } contactId } => row.ContactIsActive ? new EntityReference(ContactTable.Name, contactId) : null,
        { AccountId: { } accountId, AccountIsActive: true } => new EntityReference(AccountTable.Name, accountId),
        { Lead: { State: not LeadState.Qualified } lead } => new EntityReference(LeadTable.Name, lead.Id),
        _ => null,
    };

    private Buyer BuyerOf(WebActivity activity)
    {
        var customerId = string.IsNullOrWhiteSpace(activity.CustomerId) || activity.CustomerId == "0" ? null : activity.CustomerId!.Trim();
        var email = string.IsNullOrWhiteSpace(activity.Email) ? null : activity.Email!.Trim();
        return new Buyer(
            customerId is null ? null : keys.Customer(customerId),
            customerId,
            email is null ? null : keys.Email(store.ScopeOf(activity.Website), email),
            email,
            activity.Website,
            IsEmailConfirmed: true);
    }

    private static IdentityRow? Row(IReadOnlyDictionary<string, IdentityRow> rows, string? key) =>
        key is not null && rows.TryGetValue(key, out var row) ? row : null;
}
