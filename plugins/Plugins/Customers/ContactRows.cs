using System.Globalization;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Addresses;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Customers;

/// <summary>Fills contacts. What a message does not carry is not touched; an address is one thing and replaced as a whole.</summary>
internal static class ContactRows
{
    private const int EmailLength = 100;
    private const int NameLength = 50;
    private const int Male = 1;
    private const int Female = 2;

    /// <summary>Columns the customer message may change.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        ContactTable.StateCode,
        ContactTable.Salutation,
        ContactTable.FirstName,
        ContactTable.MiddleName,
        ContactTable.LastName,
        ContactTable.Suffix,
        ContactTable.EmailAddress,
        ContactTable.Telephone,
        ContactTable.Gender,
        ContactTable.BirthDate,
        ContactTable.JobTitle,
        ContactTable.ParentCustomer,
        ContactTable.Trust,
        ContactTable.NewsletterSubscribed,
        .. AddressColumns.First.All,
        .. AddressColumns.Second.All,
    ];

    /// <summary>A registered customer with the addresses that are part of the contact.</summary>
    public static Entity Registered(Customer customer, AddressPlan plan, FieldRules rules)
    {
        var telephone = (plan.Billing ?? plan.Shipping ?? customer.Addresses.FirstOrDefault())?.Telephone;
        var row = new RowBuilder(ContactTable.Name, rules)
            .Text(ContactTable.Salutation, customer.Prefix, 100)
            .Text(ContactTable.FirstName, customer.FirstName, NameLength)
            .Text(ContactTable.MiddleName, customer.MiddleName, NameLength)
            .Text(ContactTable.LastName, customer.LastName, NameLength)
            .Text(ContactTable.Suffix, customer.Suffix, 10)
            .Set(ContactTable.EmailAddress, EmailOf(customer.Email))
            .Text(ContactTable.Telephone, telephone, NameLength)
            .Set(ContactTable.Gender, customer.Gender is Male or Female ? new OptionSetValue(customer.Gender.Value) : null)
            .Set(ContactTable.BirthDate, BirthDateOf(customer.DateOfBirth))
            .Text(ContactTable.JobTitle, customer.Company?.JobTitle, 100)
            .Set(ContactTable.NewsletterSubscribed, customer.IsSubscribed)
            .Choice(ContactTable.Trust, customer.IsEmailConfirmed ? IdentityTrust.Registered : IdentityTrust.Unconfirmed)
            .KeepOnlyPresent();
        FillAddresses(row, plan);
        return row.Row;
    }

    /// <summary>A guest, or a registered buyer whose customer message has not arrived: that one completes the row.</summary>
    public static Entity FromOrder(Order order, bool isGuest, FieldRules rules)
    {
        var name = string.IsNullOrWhiteSpace(order.LastName) && string.IsNullOrWhiteSpace(order.FirstName) ? order.BillingAddress : null;
        var row = new RowBuilder(ContactTable.Name, rules)
            .Text(ContactTable.FirstName, name is null ? order.FirstName : name.FirstName, NameLength)
            .Text(ContactTable.LastName, name is null ? order.LastName : name.LastName, NameLength)
            .Set(ContactTable.EmailAddress, EmailOf(order.Email))
            .Choice(ContactTable.Trust, isGuest ? IdentityTrust.Guest : IdentityTrust.Registered);
        if (isGuest)
        {
            row.Text(ContactTable.Telephone, order.BillingAddress?.Telephone, NameLength);
            FillAddresses(row, PlanOf(order));
        }

        return RowChanges.ToCreate(row.Row);
    }

    private static void FillAddresses(RowBuilder row, AddressPlan plan)
    {
        if (plan.Billing is not null)
        {
            AddressRows.Fill(row, AddressColumns.First, plan.Billing);
        }

        if (plan.Shipping is not null || plan.SharesPlace)
        {
            AddressRows.Fill(row, AddressColumns.Second, plan.Shipping);
        }
    }

    private static AddressPlan PlanOf(Order order)
    {
        var addresses = new List<Address>();
        if (order.BillingAddress is { } billing)
        {
            addresses.Add(billing with { IsDefaultBilling = true, IsDefaultShipping = false });
        }

        if (order.ShippingAddress is { } shipping)
        {
            addresses.Add(shipping with { IsDefaultBilling = false, IsDefaultShipping = true });
        }

        return AddressPlan.For(addresses);
    }

    // The column of contacts is shorter than that of identities, which keep the whole address; half an address would be a wrong one.
    private static string? EmailOf(string? email) => PlainText.Clean(email)?.Trim() is { Length: <= EmailLength } address ? address : null;

    private static DateTime? BirthDateOf(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year > 1752 ? date : null;
}
