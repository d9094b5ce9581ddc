using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Customers;
using PowerPlatformMagento.Plugins.Identity;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Stores;

namespace PowerPlatformMagento.Plugins.Cases;

/// <summary>
/// Finds or makes the contact who sent a request: by the customer account, else by the e-mail address. A contact that exists is linked, never changed.
/// </summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
/// <param name="keys">Keys of the store.</param>
/// <param name="store">The store.</param>
/// <param name="rules">What becomes of values that do not fit.</param>
internal sealed class CaseCustomers(IOrganizationService userService, ExternalKeys keys, Store store, FieldRules rules)
{
    private const int EmailLength = 100;
    private const int NameLength = 50;

    /// <summary>Who it is, as far as it can be told without writing anything.</summary>
    public CaseCustomerQuestion Ask(ServiceRequest request)
    {
        var email = EmailOf(request);
        var customerId = string.IsNullOrWhiteSpace(request.CustomerId) || request.CustomerId == "0" ? null : request.CustomerId;
        var buyer = new Buyer(
            customerId is null ? null : keys.Customer(customerId),
            customerId,
            email is null ? null : keys.Email(store.ScopeOf(request.Website), email),
            email,
            request.Website,
            IsEmailConfirmed: true);
        if (!buyer.IsKnown)
        {
            return new CaseCustomerQuestion(buyer, null, null, ContactMatch.None);
        }

        var rows = new IdentityDirectory(userService).Find([buyer.CustomerKey, buyer.EmailKey]);
        var customer = Row(rows, buyer.CustomerKey);
        var address = Row(rows, buyer.EmailKey);
        return new CaseCustomerQuestion(buyer, customer, address, new IdentityResolver(userService).Contact(buyer, store, customer, address));
    }

    /// <summary>The contact, made where the store allows it. Of a person who was erased nothing is made again.</summary>
    public CaseCustomer Resolve(CaseCustomerQuestion question, ServiceRequest request) => question.Match.Kind switch
    {
        _ when question.IsOfErased => new CaseCustomer(null, PrivacyErrors.PersonErased),
        MatchKind.Existing => new CaseCustomer(question.Match.ContactId, null),
        MatchKind.Review => new CaseCustomer(null, CaseErrors.CustomerInReview),
        MatchKind.New when !question.Buyer.IsGuest || store.CreatesGuestContacts => new CaseCustomer(Create(question, request), null),
        _ => new CaseCustomer(null, CaseErrors.NobodyToAnswer),
    };

    /// <summary>The address as it is compared; null when there is none.</summary>
    public static string? EmailOf(ServiceRequest request) => string.IsNullOrWhiteSpace(request.Email) ? null : request.Email!.Trim();

    private Guid Create(CaseCustomerQuestion question, ServiceRequest request)
    {
        var buyer = question.Buyer;
        var rows = new IdentityRows(store.Id, rules);
        List<Entity> identities = [];
        if (!buyer.IsGuest && question.Customer is null)
        {
            identities.Add(rows.Customer(buyer, null).Row);
        }

        if (buyer.EmailKey is not null && question.Email is null)
        {
            identities.Add(rows.Email(buyer, null).Row);
        }

        var contactId = new CustomerContacts(userService, keys, rules).Create(ContactOf(request, buyer), [], identities, mayExistElsewhere: false);
        if (!buyer.IsGuest && question.Customer is { } customer)
        {
            IdentityDirectory.Update(userService, customer, rows.Customer(buyer, contactId));
        }

        if (question.Email is { ContactId: null } email)
        {
            IdentityDirectory.Update(userService, email, rows.Email(buyer, contactId));
        }

        return contactId;
    }

    private Entity ContactOf(ServiceRequest request, Buyer buyer)
    {
        // Who gives no name is called by the address, so that lists do not show blanks.
        var name = PlainText.Clean(request.CustomerName)?.Trim() ?? buyer.Email ?? $"Customer {buyer.CustomerId}";
        var blank = name.LastIndexOf(' ');
        return new RowBuilder(ContactTable.Name, rules)
            .Text(ContactTable.FirstName, blank > 0 ? name.Substring(0, blank) : null, NameLength)
            .Text(ContactTable.LastName, blank > 0 ? name.Substring(blank + 1) : name, NameLength)
            .Set(ContactTable.EmailAddress, buyer.Email is { Length: <= EmailLength } email ? email : null)
            .Text(ContactTable.Telephone, request.Telephone, NameLength)
            .Choice(ContactTable.Trust, buyer.IsGuest ? IdentityTrust.Guest : IdentityTrust.Registered)
            .KeepOnlyPresent()
            .Row;
    }

    private static IdentityRow? Row(IReadOnlyDictionary<string, IdentityRow> rows, string? key) => key is not null && rows.TryGetValue(key, out var row) ? row : null;
}
