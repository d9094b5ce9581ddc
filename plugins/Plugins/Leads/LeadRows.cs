using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Addresses;
using PowerPlatformMagento.Plugins.Identity;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Leads;

/// <summary>Fills leads. What a message does not carry is not touched.</summary>
internal static class LeadRows
{
    private const int EmailLength = 100;
    private const int NameLength = 50;
    private const int CompanyLength = 100;

    /// <summary>A registered customer.</summary>
    public static Entity Registered(Customer customer, AddressPlan plan, FieldRules rules)
    {
        var place = plan.Billing ?? plan.Shipping ?? customer.Addresses.FirstOrDefault();
        var row = new RowBuilder(LeadTable.Name, rules)
            .Text(LeadTable.Subject, TopicOf("Registration", customer.Company?.Name, customer.FirstName, customer.LastName), 300)
            .Text(LeadTable.Salutation, customer.Prefix, 100)
            .Text(LeadTable.FirstName, customer.FirstName, NameLength)
            .Text(LeadTable.MiddleName, customer.MiddleName, NameLength)
            .Text(LeadTable.LastName, customer.LastName, NameLength)
            .Set(LeadTable.EmailAddress, EmailOf(customer.Email))
            .Text(LeadTable.Telephone, place?.Telephone, NameLength)
            .Text(LeadTable.CompanyName, customer.Company?.Name ?? place?.Company, CompanyLength)
            .Text(LeadTable.JobTitle, customer.Company?.JobTitle, 100)
            .Key(LeadTable.MagentoCustomerId, customer.Source.Id, 20)
            .Set(LeadTable.MarketingConsent, customer.IsSubscribed)
            .Instant(LeadTable.ConsentOn, customer.IsSubscribed == true ? customer.Source.UpdatedAt : null)
            .KeepOnlyPresent();
        if (place is not null)
        {
            AddressRows.Fill(row, AddressColumns.First, place);
        }

        if (customer.IsSubscribed == false)
        {
            row.Set(LeadTable.ConsentOn, null);
        }

        return row.Row;
    }

    /// <summary>Somebody who asked for a quote.</summary>
    public static Entity QuoteRequested(WebActivity activity, FieldRules rules) =>
        new RowBuilder(LeadTable.Name, rules)
            .Text(LeadTable.Subject, TopicOf("Quote request", activity.CompanyName, activity.FirstName, activity.LastName), 300)
            .Text(LeadTable.FirstName, activity.FirstName, NameLength)
            .Text(LeadTable.LastName, activity.LastName, NameLength)
            .Set(LeadTable.EmailAddress, EmailOf(activity.Email))
            .Text(LeadTable.Telephone, activity.Telephone, NameLength)
            .Text(LeadTable.CompanyName, activity.CompanyName, CompanyLength)
            .Set(LeadTable.MarketingConsent, activity.HasConsent)
            .Instant(LeadTable.ConsentOn, activity.HasConsent == true ? activity.OccurredAt : null)
            .KeepOnlyPresent()
            .Row;

    /// <summary>What an order adds to a lead before it becomes a contact: only where the lead has nothing.</summary>
    public static Entity FromOrder(Order order, LeadLink lead, FieldRules rules)
    {
        var row = new RowBuilder(LeadTable.Name, rules);
        var place = order.BillingAddress ?? order.ShippingAddress;
        if (!lead.HasTelephone && !string.IsNullOrWhiteSpace(place?.Telephone))
        {
            row.Text(LeadTable.Telephone, place!.Telephone, NameLength);
        }

        if (!lead.HasAddress && place is not null)
        {
            AddressRows.Fill(row, AddressColumns.First, place);
        }

        return row.Row;
    }

    /// <summary>Adds where a new lead comes from.</summary>
    public static Entity WithOrigin(Entity row, LeadOrigin origin, Guid storeId, string key)
    {
        row[LeadTable.Origin] = new OptionSetValue((int)origin);
        row[LeadTable.Store] = new EntityReference(StoreTable.Name, storeId);
        row[LeadTable.ExternalKey] = key;
        row[LeadTable.LeadSource] = new OptionSetValue(LeadTable.Web);
        return row;
    }

    private static string TopicOf(string what, string? company, string? firstName, string? lastName)
    {
        var name = string.Join(" ", new[] { firstName, lastName }.Where(part => !string.IsNullOrWhiteSpace(part)));
        var who = string.IsNullOrWhiteSpace(company) ? name : company!.Trim();
        return who.Length == 0 ? what : $"{what}: {who}";
    }

    // Half an address would be a wrong one.
    private static string? EmailOf(string? email) => PlainText.Clean(email)?.Trim() is { Length: <= EmailLength } address ? address : null;
}
