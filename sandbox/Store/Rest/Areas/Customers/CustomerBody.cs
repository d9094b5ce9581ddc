using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Customers;

/// <summary>Reads a customer as it is sent, with the types Magento casts to.</summary>
internal static class CustomerBody
{
    private static readonly string[] Numbers = ["id", "group_id", "gender", "store_id", "website_id", "disable_auto_group_change", "customer_id", "region_id", "status", "company_id", "assistance_allowed"];

    private static readonly string[] Flags = ["default_shipping", "default_billing", "is_subscribed"];

    public static JsonObject Read(BodyObject sent)
    {
        sent.Only(MemberOrder.Of("customer"));
        var customer = Scalars(sent, "addresses", "extension_attributes", "custom_attributes");
        // At the customer these are ids of addresses, not flags.
        foreach (var role in new[] { "default_billing", "default_shipping" })
        {
            if (sent.Text(role) is { } id)
            {
                customer[role] = id;
            }
        }

        if (sent.Has("addresses"))
        {
            customer["addresses"] = new JsonArray([.. sent.Objects("addresses").Select(Address)]);
        }

        if (sent.Object("extension_attributes") is { } extension)
        {
            customer["extension_attributes"] = Extension(extension);
        }

        if (sent.Has("custom_attributes"))
        {
            customer["custom_attributes"] = Attributes(sent);
        }

        return customer;
    }

    private static JsonObject Address(BodyObject sent)
    {
        sent.Only(MemberOrder.Of("address"));
        var address = Scalars(sent, "region", "street", "extension_attributes", "custom_attributes");
        if (sent.Has("street"))
        {
            address["street"] = new JsonArray([.. sent.Texts("street").Select(line => JsonValue.Create(line))]);
        }

        if (sent.Object("region") is { } region)
        {
            address["region"] = Scalars(region.Only("region_code", "region", "region_id", "extension_attributes"), "extension_attributes");
        }

        return address;
    }

    private static JsonObject Extension(BodyObject sent)
    {
        sent.Only("is_subscribed", "assistance_allowed", "company_attributes", "all_company_attributes");
        var extension = Scalars(sent, "company_attributes", "all_company_attributes");
        if (sent.Object("company_attributes") is { } company)
        {
            extension["company_attributes"] = Scalars(company, "extension_attributes");
        }

        return extension;
    }

    private static JsonArray Attributes(BodyObject sent) => new([.. SentAttributes.Read(sent).Select(attribute => new JsonObject
    {
        ["attribute_code"] = attribute.Code,
        ["value"] = attribute.Value switch
        {
            JsonArray or JsonObject or null => attribute.Value,
            var scalar => BodyObject.Text("value", scalar),
        },
    })]);

    private static JsonObject Scalars(BodyObject sent, params string[] others)
    {
        var json = new JsonObject();
        foreach (var name in sent.Names.Where(name => sent.Has(name) && !others.Contains(name)))
        {
            json[name] = Flags.Contains(name) ? sent.Flag(name) : Numbers.Contains(name) ? sent.Integer(name) : sent.Text(name);
        }

        return json;
    }
}
