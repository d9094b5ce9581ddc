using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>Fills identity rows.</summary>
/// <param name="storeId">Id of the store row.</param>
/// <param name="rules">What becomes of values that do not fit.</param>
internal sealed class IdentityRows(Guid storeId, FieldRules rules)
{
    private const int EmailLength = 320;

    /// <summary>The customer account of a registered buyer.</summary>
    public RowBuilder Customer(Buyer buyer, Guid? contactId) =>
        New(IdentityKind.Customer, buyer.CustomerKey!, $"Customer {buyer.CustomerId}")
            .Link(IdentityTable.Contact, ContactTable.Name, contactId)
            .Key(IdentityTable.MagentoId, buyer.CustomerId, 20)
            .Code(IdentityTable.Website, buyer.Website, 64)
            .Code(IdentityTable.EmailAddress, buyer.Email, EmailLength)
            .Choice(IdentityTable.Trust, buyer.IsEmailConfirmed ? IdentityTrust.Registered : IdentityTrust.Unconfirmed);

    /// <summary>The e-mail address of a buyer.</summary>
    public RowBuilder Email(Buyer buyer, Guid? contactId) =>
        New(IdentityKind.Email, buyer.EmailKey!, buyer.Email)
            .Link(IdentityTable.Contact, ContactTable.Name, contactId)
            .Key(IdentityTable.MagentoId, buyer.CustomerId, 20)
            .Code(IdentityTable.Website, buyer.Website, 64)
            .Code(IdentityTable.EmailAddress, buyer.Email, EmailLength)
            .Choice(IdentityTable.Trust, buyer.IsGuest ? IdentityTrust.Guest : IdentityTrust.Registered);

    /// <summary>The identity that stands for the buyer: the account, or the address of a guest.</summary>
    public RowBuilder Own(Buyer buyer, Guid? contactId) => buyer.IsGuest ? Email(buyer, contactId) : Customer(buyer, contactId);

    /// <summary>A company, by its strongest key.</summary>
    public RowBuilder Company(CompanyClaim claim, Guid? accountId) =>
        New(IdentityKind.Company, claim.Keys[0], claim.Company.Name)
            .Link(IdentityTable.Account, AccountTable.Name, accountId)
            .Key(IdentityTable.MagentoId, claim.Company.Id, 20);

    /// <summary>Marks a row as waiting for a person.</summary>
    public static RowBuilder Hold(RowBuilder row, ErrorDefinition reason) => row
        .Choice(IdentityTable.ReviewStatus, ReviewStatus.Pending)
        .Text(IdentityTable.ReviewReason, ReasonOf(reason), 400);

    /// <summary>The reason as people read it; holds no personal data.</summary>
    public static string ReasonOf(ErrorDefinition reason) => $"{reason.Code}: {reason.Text}";

    private RowBuilder New(IdentityKind kind, string key, string? title) =>
        new RowBuilder(IdentityTable.Name, rules)
            .Key(IdentityTable.ExternalKey, key, 100)
            .Text(IdentityTable.Title, title, 200)
            .Choice(IdentityTable.Kind, kind)
            .Link(IdentityTable.Store, StoreTable.Name, storeId)
            .Choice(IdentityTable.ReviewStatus, ReviewStatus.None)
            .Set(IdentityTable.ReviewReason, null);
}
