using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Addresses;
using PowerPlatformMagento.Plugins.Conflicts;
using PowerPlatformMagento.Plugins.Consents;
using PowerPlatformMagento.Plugins.Identity;
using PowerPlatformMagento.Plugins.Leads;
using PowerPlatformMagento.Plugins.Outbox;
using PowerPlatformMagento.Plugins.Ownership;
using PowerPlatformMagento.Plugins.Revisions;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Stores;

namespace PowerPlatformMagento.Plugins.Customers;

/// <summary>Writes one customer that is news.</summary>
internal sealed class CustomerWriter
{
    private readonly IOrganizationService _userService;
    private readonly CustomerMessage _message;
    private readonly Store _store;
    private readonly Buyer _buyer;
    private readonly IdentityRow? _email;
    private readonly Entity _contact;
    private readonly IReadOnlyList<Entity> _addresses;
    private readonly Guid _transaction;

    public CustomerWriter(IOrganizationService userService, CustomerMessage message, Guid transaction)
    {
        _transaction = transaction;
        _userService = userService;
        _message = message;
        _store = new StoreDirectory(userService).Get(message.Keys.Store);
        _buyer = BuyerOf(message, _store);
        _email = _buyer.EmailKey is { } key && message.Rows.TryGetValue(key, out var row) ? row : null;

        var plan = AddressPlan.For(message.Customer.Addresses);
        _contact = ContactRows.Registered(message.Customer, plan, message.Rules);
        _addresses = new AddressBook(userService, message.Keys, message.Rules).Wanted(plan);
    }

    private LeadLink? Lead => LeadOf(_message.Account) ?? LeadOf(_email);

    private StoreChoice Choice => StoreChoice.Of(_message.Customer.Source, Lead?.AgreedOn);

    public ImportResult Write()
    {
        var resolver = new IdentityResolver(_userService);
        var match = Invited(resolver.Contact(_buyer, _store, _message.Account, _email));
        if (match.Kind == MatchKind.Review)
        {
            return Hold(match.Reason!);
        }

        var lead = Lead;
        var step = LeadRule.OnRegistration(match.Kind == MatchKind.Existing, lead?.State, _store.RegistersLeads);
        if (step is LeadStep.Make or LeadStep.Update or LeadStep.Leave)
        {
            return WriteLead(step, lead);
        }

        var company = resolver.Company(_message.Company, _store, _message.Rows);
        var accountId = _message.Company is { } claim
            ? new CompanyAccounts(_userService, _message.Rules, _transaction).Import(claim, company, _store, _message.Customer.Source)
            : null;

        // Without the hash the next import looks at the company again, and so honours what a person decided meanwhile.
        var marks = company.Kind == MatchKind.Review ? _message.Marks with { Hash = null } : _message.Marks;
        var existing = step == LeadStep.Qualify ? Qualify(lead!, match.ContactId, accountId) : match.ContactId;
        var contactId = existing is { } known ? Update(known, accountId, marks) : Create(accountId, marks);
        return company.Kind == MatchKind.Review
            ? new ImportResult { Outcome = ImportOutcome.Held, Id = contactId, Detail = IdentityRows.ReasonOf(company.Reason!) }
            : new ImportResult { Outcome = match.Kind == MatchKind.New ? ImportOutcome.Created : ImportOutcome.Updated, Id = contactId };
    }

    // A person who said that none of the rows is the right one meant the lead too.
    private static LeadLink? LeadOf(IdentityRow? row) => row is { IsRejected: false } ? row.Lead : null;

    private ImportResult WriteLead(LeadStep step, LeadLink? lead)
    {
        var leads = new RegisteredLeads(_userService, _message, _store, _buyer, _email);
        return step switch
        {
            LeadStep.Update => leads.Update(lead!),
            LeadStep.Leave => leads.Leave(lead!),
            _ => leads.Make() ?? Hold(RegisteredLeads.Doubt),
        };
    }

    private Guid? Qualify(LeadLink lead, Guid? contactId, Guid? accountId) =>
        new LeadQualification(_userService).Run(lead, new Entity(LeadTable.Name), contactId, accountId, _store.Id);

    // Whoever invited a contact said whose account it is, even before the customer confirmed the address. Nobody else has a say once there is an identity.
    private ContactMatch Invited(ContactMatch match) =>
        _store.InvitesCustomers && match.Kind is MatchKind.New or MatchKind.Review && _message.Account is null && _buyer.Email is { } email
        && new OutboxDesk(_userService).Find(_message.Keys.Invitation(email)) is { Row: { Status: not OutboxStatus.Canceled, ContactId: { } contactId } }
            ? ContactMatch.Existing(contactId, CustomerMatch.ExternalKey)
            : match;

    private static Buyer BuyerOf(CustomerMessage message, Store store)
    {
        var customer = message.Customer;
        var hasEmail = !string.IsNullOrWhiteSpace(customer.Email);
        return new Buyer(
            message.Keys.Customer(customer.Source.Id),
            customer.Source.Id,
            hasEmail ? message.Keys.Email(store.ScopeOf(customer.Website), customer.Email) : null,
            hasEmail ? customer.Email.Trim() : null,
            customer.Website,
            customer.IsEmailConfirmed);
    }

    private Guid Create(Guid? accountId, RevisionMarks marks)
    {
        var isFirst = _message.Account is null;
        var identities = new List<Entity>();
        if (isFirst)
        {
            identities.Add(AccountRow(null, accountId, marks).Row);
        }

        var createsEmail = isFirst && EmailClaimRule.Decide(_buyer, Guid.Empty, marks.ReadStamp, _email, owner: null) == EmailClaim.Create;
        if (createsEmail)
        {
            identities.Add(new IdentityRows(_store.Id, _message.Rules).Email(_buyer, null).Row);
        }

        if (accountId is { } id)
        {
            _contact[ContactTable.ParentCustomer] = new EntityReference(AccountTable.Name, id);
        }

        ConsentColumns.Prove(_contact, null, Choice);
        var contactId = new CustomerContacts(_userService, _message.Keys, _message.Rules).Create(_contact, _addresses, identities, mayExistElsewhere: !isFirst);
        if (!isFirst)
        {
            WriteAccountRow(contactId, accountId, marks);
        }

        if (!createsEmail)
        {
            ClaimEmail(contactId, marks);
        }

        return contactId;
    }

    private Guid Update(Guid contactId, Guid? accountId, RevisionMarks marks)
    {
        new CustomerContacts(_userService, _message.Keys, _message.Rules).Update(contactId, Choice, _contact, _addresses, accountId, _message.Account?.AccountId, Reconciliation(contactId));
        WriteAccountRow(contactId, accountId, marks);
        ClaimEmail(contactId, marks);
        return contactId;
    }

    private FieldReconciliation Reconciliation(Guid contactId)
    {
        var source = _message.Customer.Source;
        var record = new OutboxRecord(_store.Id, _message.Keys.Store, OutboxEntity.Customer, source.Id, new EntityReference(ContactTable.Name, contactId));
        var moment = StoreMoment.Of(source.UpdatedAt, source.ReadAt, _message.Account?.Marks);
        return new FieldReconciliation(_userService, record, moment, source.ReadAt, _transaction);
    }

    private void ClaimEmail(Guid contactId, RevisionMarks marks) =>
        new EmailClaims(_userService, _message.Keys, _message.Rules).Apply(_buyer, contactId, _store, marks, _email, _message.Account);

    private void WriteAccountRow(Guid contactId, Guid? accountId, RevisionMarks marks)
    {
        var row = AccountRow(contactId, accountId, marks);
        if (_message.Account is not { } stored)
        {
            _userService.Create(RowChanges.ToCreate(row.Row));
            return;
        }

        if (stored.IsConfirmed)
        {
            row.Row.Attributes.Remove(IdentityTable.ReviewStatus);
            row.Row.Attributes.Remove(IdentityTable.ReviewReason);
        }

        IdentityDirectory.Update(_userService, stored, row);
    }

    private RowBuilder AccountRow(Guid? contactId, Guid? accountId, RevisionMarks marks)
    {
        var row = MarkColumns.Marks(new IdentityRows(_store.Id, _message.Rules).Customer(_buyer, contactId), marks);
        return accountId is null ? row : row.Link(IdentityTable.Account, AccountTable.Name, accountId);
    }

    private ImportResult Hold(ErrorDefinition reason)
    {
        var text = IdentityRows.ReasonOf(reason);
        var id = _message.Account?.Id;
        if (_message.Account is null)
        {
            var row = new IdentityRows(_store.Id, _message.Rules).Customer(_buyer, null);
            id = _userService.Create(RowChanges.ToCreate(IdentityRows.Hold(row, reason).Row));
        }
        else if (!_message.Account.IsPending || _message.Account.ReviewReason != text)
        {
            var row = IdentityRows.Hold(new RowBuilder(IdentityTable.Name, _message.Rules), reason).Set(RevisionColumns.Hash, null);
            IdentityDirectory.Update(_userService, _message.Account, row);
        }

        return new ImportResult { Outcome = ImportOutcome.Held, Id = id, Detail = text };
    }
}
