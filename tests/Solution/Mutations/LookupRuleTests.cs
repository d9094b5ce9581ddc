using PowerPlatformMagento.Packer.Rules.Tables;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Lookups and relationships that miss each other are reported.</summary>
[TestClass]
public sealed class LookupRuleTests
{
    private static readonly LookupRule Rule = new LookupRule();

    [TestMethod]
    [DataRow("mag_Order", "mag_order_mag_orderline", "mag_OrderLine.mag_orderid")]
    [DataRow("Contact", "mag_contact_mag_identity", "mag_Identity.mag_contactid")]
    [DataRow("Owner", "owner_mag_Order", "mag_Order.ownerid")]
    [DataRow("Organization", "organization_mag_Store", "mag_Store.organizationid")]
    [DataRow("TransactionCurrency", "TransactionCurrency_mag_Refund", "mag_Refund.transactioncurrencyid")]
    public void Reports_a_lookup_without_relationship(string parent, string relationship, string column)
    {
        using var copy = new SolutionCopy();

        copy.Edit($"Other/Relationships/{parent}.xml", root => root.Elements().Single(r => r.Attribute("Name")!.Value == relationship).Remove());

        copy.MustBreak(Rule, $"{column} has no relationship");
    }

    [TestMethod]
    public void Reports_a_relationship_without_lookup()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_Order", "mag_contactid", column => column.Remove());

        copy.MustBreak(Rule, "mag_contact_mag_order: mag_Order has no lookup column \"mag_ContactId\"");
    }

    [TestMethod]
    public void Reports_a_relationship_on_a_column_of_another_type()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_Order", "mag_contactid", column => column.SetElementValue("Type", "nvarchar"));

        copy.MustBreak(Rule, "mag_contact_mag_order: mag_Order has no lookup column");
    }

    [TestMethod]
    public void Reports_a_relationship_to_a_table_that_does_not_exist()
    {
        using var copy = new SolutionCopy();

        copy.Replace("Other/Relationships/mag_Order.xml", ">mag_Refund<", ">mag_Parcel<");

        copy.MustBreak(Rule, "table \"mag_Parcel\" does not exist");
    }

    [TestMethod]
    public void Reports_a_relationship_without_a_parent()
    {
        using var copy = new SolutionCopy();

        copy.Replace("Other/Relationships/Contact.xml", "<ReferencedEntityName>Contact<", "<ReferencedEntityName><");

        copy.MustBreak(Rule, "table \"\" does not exist");
    }

    [TestMethod]
    public void Reports_a_relationship_in_the_file_of_another_table()
    {
        using var copy = new SolutionCopy();

        copy.Move("Other/Relationships/Contact.xml", "Other/Relationships/Contacts.xml");

        copy.MustBreak(Rule, "belongs into the file of Contact");
    }

    [TestMethod]
    public void Reports_a_standard_table_the_product_does_not_know()
    {
        using var copy = new SolutionCopy();

        copy.Replace("Other/Relationships/Contact.xml", "<ReferencedEntityName>Contact<", "<ReferencedEntityName>Contacts<");

        copy.MustBreak(Rule, "table \"Contacts\" does not exist");
    }
}
