using System.Xml.Linq;
using PowerPlatformMagento.Packer.Rules.Tables;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Keys the platform could not index are reported.</summary>
[TestClass]
public sealed class KeyColumnsRuleTests
{
    private static readonly KeyColumnsRule Rule = new KeyColumnsRule();

    [TestMethod]
    public void Reports_a_key_on_a_column_that_is_gone()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("CustomerAddress", "mag_externalkey", column => column.Remove());

        copy.MustBreak(Rule, "CustomerAddress: key mag_externalkey_key names the unknown column \"mag_externalkey\"");
    }

    [TestMethod]
    [DataRow("mag_customernote", "ntext")]
    [DataRow("mag_grandtotal", "money")]
    [DataRow("mag_isguest", "bit")]
    public void Reports_a_key_on_a_type_that_cannot_be_indexed(string column, string type)
    {
        using var copy = new SolutionCopy();

        copy.Edit(SolutionCopy.Table("mag_Order"), root => root.Descendants("AttributeName").Single().Value = column);

        copy.MustBreak(Rule, $"cannot hold the {type} column \"{column}\"");
    }

    [TestMethod]
    public void Reports_a_key_that_is_too_wide()
    {
        using var copy = new SolutionCopy();

        copy.Edit(SolutionCopy.Table("mag_Order"), root => root.Descendants("AttributeName").Single().Value = "mag_billingstreet");

        copy.MustBreak(Rule, "takes 2000 bytes");
    }

    [TestMethod]
    public void Reports_a_key_without_columns()
    {
        using var copy = new SolutionCopy();

        copy.Edit(SolutionCopy.Table("mag_Order"), root => root.Descendants("AttributeName").Remove());

        copy.MustBreak(Rule, "has 0 columns");
    }

    [TestMethod]
    public void Reports_a_key_with_too_many_columns()
    {
        using var copy = new SolutionCopy();

        copy.Edit(SolutionCopy.Table("mag_Order"), root => root.Descendants("EntityKeyAttributes").Single()
            .Add(Enumerable.Repeat(new XElement("AttributeName", "mag_isguest"), 16)));

        copy.MustBreak(Rule, "has 17 columns");
    }
}
