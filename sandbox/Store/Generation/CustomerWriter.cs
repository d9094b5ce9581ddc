using System.Globalization;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>Writes a registered customer.</summary>
internal static class CustomerWriter
{
    /// <summary>Address ids of a customer start at its id times this.</summary>
    public const int AddressesPerCustomer = 10;

    /// <summary>Every how many generated customers one has no address.</summary>
    public const int WithoutAddressEvery = 17;

    public static void Write(ProjectedWriter w, Person person, long createdAt, long updatedAt, StoreEdition edition, bool hasAddress)
    {
        var id = person.CustomerId!.Value;
        var first = id * AddressesPerCustomer;
        w.StartObject();
        w.Number("id"u8, id);
        w.Number("group_id"u8, person.GroupId);
        if (hasAddress)
        {
            w.Text("default_billing"u8, first.ToString(CultureInfo.InvariantCulture));
            w.Text("default_shipping"u8, (person.Other is null ? first : first + 1).ToString(CultureInfo.InvariantCulture));
        }

        w.Date("created_at"u8, createdAt);
        w.Date("updated_at"u8, updatedAt);
        w.Text("created_in"u8, StoreView.Of(person.StoreId).Name);
        w.OptionalText("dob"u8, person.BirthDate);
        w.Text("email"u8, person.Email);
        w.Text("firstname"u8, person.FirstName);
        w.Text("lastname"u8, person.LastName);
        w.OptionalText("middlename"u8, person.MiddleName);
        w.OptionalText("prefix"u8, person.Prefix);
        w.OptionalNumber("gender"u8, person.Gender);
        w.Number("store_id"u8, person.StoreId);
        w.OptionalText("taxvat"u8, person.VatId);
        w.Number("website_id"u8, person.WebsiteId);
        w.StartArray("addresses"u8);
        if (hasAddress)
        {
            Address(w, person.Home, id, first, billing: true, shipping: person.Other is null);
            if (person.Other is { } other)
            {
                Address(w, other, id, first + 1, billing: false, shipping: true);
            }
        }

        w.End();
        w.Number("disable_auto_group_change"u8, 0);
        w.StartObject("extension_attributes"u8);
        if (edition != StoreEdition.OpenSource && person.CompanyId is { } company)
        {
            w.StartObject("company_attributes"u8);
            w.Number("company_id"u8, company);
            w.Text("job_title"u8, "Einkauf");
            w.Number("status"u8, 1);
            w.Text("telephone"u8, person.Home.Telephone);
            w.End();
        }

        w.Flag("is_subscribed"u8, id % 3 == 0);
        w.End();
        w.End();
    }

    public static void Address(ProjectedWriter w, PostalAddress address, long customerId, long id, bool billing, bool shipping)
    {
        w.StartObject();
        w.Number("id"u8, id);
        w.Number("customer_id"u8, customerId);
        w.StartObject("region"u8);
        if (address.Region is { } region)
        {
            w.Text("region_code"u8, region.Code);
            w.Text("region"u8, region.Name);
            w.Number("region_id"u8, region.Id);
        }
        else
        {
            w.Null("region_code"u8);
            w.Null("region"u8);
            w.Number("region_id"u8, 0);
        }

        w.End();
        w.Number("region_id"u8, address.Region?.Id ?? 0);
        w.Text("country_id"u8, address.Country.Code);
        w.StartArray("street"u8);
        foreach (var line in address.Street)
        {
            w.Element(line);
        }

        w.End();
        w.OptionalText("company"u8, address.Company);
        w.Text("telephone"u8, address.Telephone);
        w.Text("postcode"u8, address.Postcode);
        w.Text("city"u8, address.City);
        w.Text("firstname"u8, address.FirstName);
        w.Text("lastname"u8, address.LastName);
        w.OptionalText("vat_id"u8, address.VatId);
        if (shipping)
        {
            w.Flag("default_shipping"u8, true);
        }

        if (billing)
        {
            w.Flag("default_billing"u8, true);
        }

        w.End();
    }
}
