using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>What a qualified lead becomes: the columns the platform carries over to account, contact and opportunity.</summary>
internal static class LeadRows
{
    private static readonly string[] Address =
    [
        "name", "line1", "line2", "line3", "city", "county", "stateorprovince", "postalcode", "postofficebox", "country",
        "telephone1", "telephone2", "telephone3", "fax", "addresstypecode", "shippingmethodcode",
    ];

    private static readonly string[] Both =
    [
        "emailaddress1", "emailaddress2", "emailaddress3", "telephone1", "telephone2", "telephone3", "fax", "websiteurl",
        "description", "preferredcontactmethodcode", "donotemail", "donotbulkemail", "donotphone", "donotpostalmail", "donotsendmm",
        "transactioncurrencyid", "ownerid", .. Address.Select(part => "address1_" + part), .. Address.Select(part => "address2_" + part),
    ];

    private static readonly string[] Person = ["salutation", "firstname", "middlename", "lastname", "jobtitle", "mobilephone"];

    private static readonly string[] Company = ["industrycode", "numberofemployees", "revenue"];

    private static readonly string[] Sale = ["description", "budgetamount", "estimatedclosedate", "transactioncurrencyid", "ownerid"];

    public static Entity Account(Entity lead)
    {
        var account = Copy(lead, "account", [.. Both, .. Company]);
        account["name"] = Text(lead, "companyname") ?? Text(lead, "fullname");
        return account;
    }

    public static Entity Contact(Entity lead, EntityReference? account)
    {
        var contact = Copy(lead, "contact", [.. Both, .. Person]);
        contact["parentcustomerid"] = account;
        return contact;
    }

    public static Entity Opportunity(Entity lead, EntityReference? account, EntityReference? contact)
    {
        var opportunity = Copy(lead, "opportunity", Sale);
        opportunity["name"] = Text(lead, "subject") ?? Text(lead, "fullname");
        opportunity["estimatedvalue"] = lead.GetAttributeValue<Money>("estimatedamount");
        opportunity["customerid"] = account ?? contact;
        opportunity["parentaccountid"] = account;
        opportunity["parentcontactid"] = contact;
        return opportunity;
    }

    private static string? Text(Entity lead, string column) => lead.GetAttributeValue<string>(column);

    private static Entity Copy(Entity lead, string table, IEnumerable<string> columns)
    {
        var row = new Entity(table) { ["originatingleadid"] = new EntityReference("lead", lead.Id) };
        foreach (var column in columns)
        {
            if (lead.Attributes.TryGetValue(column, out var value) && value is not null)
            {
                row[column] = value;
            }
        }

        return row;
    }
}
