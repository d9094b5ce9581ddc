using System.Xml.Linq;
using PowerPlatformMagento.Packer.Rules.Tables;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Tables an import would refuse are reported.</summary>
[TestClass]
public sealed class TableCompletenessRuleTests
{
    private static readonly TableCompletenessRule Rule = new TableCompletenessRule();

    [TestMethod]
    [DataRow("createdby")]
    [DataRow("createdon")]
    [DataRow("createdonbehalfby")]
    [DataRow("importsequencenumber")]
    [DataRow("modifiedby")]
    [DataRow("modifiedon")]
    [DataRow("modifiedonbehalfby")]
    [DataRow("overriddencreatedon")]
    [DataRow("statecode")]
    [DataRow("statuscode")]
    [DataRow("timezoneruleversionnumber")]
    [DataRow("utcconversiontimezonecode")]
    [DataRow("ownerid")]
    [DataRow("owningbusinessunit")]
    [DataRow("owningteam")]
    [DataRow("owninguser")]
    public void Reports_a_missing_system_column(string column)
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_Order", column, found => found.Remove());

        copy.MustBreak(Rule, $"mag_Order lacks the column {column}");
    }

    [TestMethod]
    public void Reports_a_table_of_the_organization_without_organization()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_Store", "organizationid", column => column.Remove());

        copy.MustBreak(Rule, "mag_Store lacks the column organizationid");
    }

    [TestMethod]
    public void Reports_a_table_without_primary_name()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_Order", "mag_name", column => column.SetElementValue("DisplayMask", "ValidForForm"));

        copy.MustBreak(Rule, "mag_Order has 0 primary names");
    }

    [TestMethod]
    public void Reports_a_table_with_two_primary_names()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_Order", "mag_magentoid", column => column.SetElementValue("DisplayMask", "PrimaryName|ValidForForm"));

        copy.MustBreak(Rule, "mag_Order has 2 primary names");
    }

    [TestMethod]
    public void Reports_a_table_without_primary_key()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_Order", "mag_orderid", column => column.Remove());

        copy.MustBreak(Rule, "mag_Order has no primary key mag_orderid");
    }

    [TestMethod]
    [DataRow("EntitySetName")]
    [DataRow("OwnershipTypeMask")]
    [DataRow("IsActivity")]
    [DataRow("ChangeTrackingEnabled")]
    public void Reports_a_missing_setting(string setting)
    {
        using var copy = new SolutionCopy();

        copy.Edit(SolutionCopy.Table("mag_Order"), root => root.Descendants(setting).First().Remove());

        copy.MustBreak(Rule, $"mag_Order lacks the setting {setting}");
    }

    [TestMethod]
    [DataRow("FormXml")]
    [DataRow("SavedQueries")]
    [DataRow("RibbonDiffXml")]
    public void Reports_a_placeholder_without_which_nothing_is_packed(string placeholder)
    {
        using var copy = new SolutionCopy();

        copy.Edit(SolutionCopy.Table("mag_Order"), root => root.Element(placeholder)!.Remove());

        copy.MustBreak(Rule, $"mag_Order has no <{placeholder} />");
    }

    [TestMethod]
    [DataRow("mag_name")]
    [DataRow("mag_customernote")]
    public void Reports_a_text_column_without_length(string column)
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_Order", column, found => found.Element("MaxLength")!.Remove());

        copy.MustBreak(Rule, $"mag_Order has no MaxLength on {column}");
    }

    [TestMethod]
    public void Reports_a_column_listed_twice()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_Order", "mag_website", column => column.AddAfterSelf(column));

        copy.MustBreak(Rule, "mag_Order has mag_website twice");
    }

    [TestMethod]
    public void Reports_a_standard_column_of_a_standard_table()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("Contact", "mag_trust", column => column.SetElementValue("LogicalName", "emailaddress1"));

        copy.MustBreak(Rule, "Contact lists the standard column emailaddress1");
    }

    [TestMethod]
    public void Reports_settings_of_a_standard_table()
    {
        using var copy = new SolutionCopy();

        copy.Edit(SolutionCopy.Table("Contact"), root => root.Descendants("entity").Single().Add(new XElement("IsAuditEnabled", "0")));

        copy.MustBreak(Rule, "Contact sets IsAuditEnabled");
    }

    [TestMethod]
    [DataRow("FormXml", "Contact")]
    [DataRow("Visualizations", "mag_Parcel")]
    public void Reports_a_placeholder_that_is_missing_for_what_is_there(string placeholder, string table)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(SolutionCopy.Table(table), root => root.Element(placeholder)!.Remove());

        copy.MustBreak(Rule, $"{table} has no <{placeholder} />");
    }

    [TestMethod]
    [DataRow("activityid", "has no primary key activityid")]
    [DataRow("subject", "has 0 primary names")]
    public void Reports_an_activity_without_what_it_inherits(string column, string text)
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_WebActivity", column, found => found.Remove());

        copy.MustBreak(Rule, $"mag_WebActivity {text}");
    }
}
