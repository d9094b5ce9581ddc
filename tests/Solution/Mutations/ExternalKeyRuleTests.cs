using System.Xml.Linq;
using PowerPlatformMagento.Packer.Rules.Tables;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>A table whose rows an import could double is reported.</summary>
[TestClass]
public sealed class ExternalKeyRuleTests
{
    private static readonly ExternalKeyRule Rule = new ExternalKeyRule();

    [TestMethod]
    [DataRow("mag_Store")]
    [DataRow("mag_Identity")]
    [DataRow("mag_Order")]
    [DataRow("mag_OrderLine")]
    [DataRow("mag_Shipment")]
    [DataRow("mag_Invoice")]
    [DataRow("mag_Refund")]
    [DataRow("mag_SyncIssue")]
    public void Reports_a_table_without_the_column(string table)
    {
        using var copy = new SolutionCopy();

        copy.EditColumn(table, "mag_externalkey", column => column.Remove());

        copy.MustBreak(Rule, $"{table} has no required text column mag_externalkey");
    }

    [TestMethod]
    public void Reports_a_column_that_may_be_empty()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_Order", "mag_externalkey", column => column.SetElementValue("RequiredLevel", "none"));

        copy.MustBreak(Rule, "mag_Order has no required text column");
    }

    [TestMethod]
    [DataRow("mag_Store")]
    [DataRow("mag_Identity")]
    [DataRow("mag_Order")]
    [DataRow("mag_OrderLine")]
    [DataRow("mag_Shipment")]
    [DataRow("mag_Invoice")]
    [DataRow("mag_Refund")]
    [DataRow("mag_SyncIssue")]
    public void Reports_a_table_without_the_key(string table)
    {
        using var copy = new SolutionCopy();

        copy.Edit(SolutionCopy.Table(table), root => root.Descendants("EntityKeys").Remove());

        copy.MustBreak(Rule, $"{table} has no alternate key mag_externalkey_key");
    }

    [TestMethod]
    public void Reports_a_key_on_more_columns()
    {
        using var copy = new SolutionCopy();

        copy.Edit(SolutionCopy.Table("mag_Order"), root => root.Descendants("EntityKeyAttributes").Single().Add(new XElement("AttributeName", "mag_name")));

        copy.MustBreak(Rule, "mag_Order has no alternate key");
    }
}
