using PowerPlatformMagento.Packer.Rules.Interface;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Views that show, sort or filter what is not there are reported.</summary>
[TestClass]
public sealed class ViewColumnsRuleTests
{
    private static readonly ViewColumnsRule Rule = new ViewColumnsRule();

    [TestMethod]
    public void Reports_a_cell_that_is_not_fetched()
    {
        using var copy = new SolutionCopy();

        copy.EditView("mag_Order", "Inactive Orders", root => root.Descendants("attribute").Single(a => a.Attribute("name")!.Value == "mag_customername").Remove());

        copy.MustBreak(Rule, "shows \"mag_customername\" without fetching it");
    }

    [TestMethod]
    public void Reports_a_fetched_column_that_does_not_exist()
    {
        using var copy = new SolutionCopy();

        copy.Replace(copy.Find("Entities/mag_Order/SavedQueries", "Inactive Orders"), "mag_customername", "mag_buyer");

        copy.MustBreak(Rule, "names \"mag_buyer\", which mag_Order does not have");
    }

    [TestMethod]
    public void Reports_a_column_that_was_removed()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_Order", "mag_totaldue", column => column.Remove());

        copy.MustBreak(Rule, "names \"mag_totaldue\"");
    }

    [TestMethod]
    public void Reports_a_sort_column_that_does_not_exist()
    {
        using var copy = new SolutionCopy();

        copy.EditView("mag_Order", "Inactive Orders", root => root.Descendants("order").Single().SetAttributeValue("attribute", "mag_orderedon"));

        copy.MustBreak(Rule, "names \"mag_orderedon\"");
    }

    [TestMethod]
    public void Reports_a_filter_on_a_column_that_does_not_exist()
    {
        using var copy = new SolutionCopy();

        copy.EditView("mag_Order", "Inactive Orders", root => root.Descendants("condition").Single().SetAttributeValue("attribute", "mag_active"));

        copy.MustBreak(Rule, "names \"mag_active\"");
    }

    [TestMethod]
    public void Reports_a_link_column_that_does_not_exist()
    {
        using var copy = new SolutionCopy();

        copy.EditView("mag_Order", "Inactive Orders", root => root.Descendants("grid").Single().SetAttributeValue("jump", "mag_number"));

        copy.MustBreak(Rule, "names \"mag_number\"");
    }

    [TestMethod]
    public void Reports_rows_identified_by_another_column()
    {
        using var copy = new SolutionCopy();

        copy.EditView("mag_Order", "Inactive Orders", root => root.Descendants("row").Single().SetAttributeValue("id", "mag_name"));

        copy.MustBreak(Rule, "does not identify its rows by mag_orderid");
    }

    [TestMethod]
    public void Reports_a_view_without_layout()
    {
        using var copy = new SolutionCopy();

        copy.EditView("mag_Order", "Inactive Orders", root => root.Descendants("layoutxml").Single().Remove());

        copy.MustBreak(Rule, "has no fetch or no layout");
    }

    [TestMethod]
    [DataRow("name=\"contact\" from", "name=\"mag_box\" from", "names the table \"mag_box\", which does not exist")]
    [DataRow("from=\"contactid\"", "from=\"contact\"", "names \"contact\", which Contact does not have")]
    [DataRow("to=\"mag_contactid\"", "to=\"mag_contact\"", "names \"mag_contact\", which mag_Parcel does not have")]
    [DataRow("alias=\"c\"", "alias=\"d\"", "shows \"c.fullname\" without fetching it")]
    [DataRow("name=\"fullname\"", "name=\"full_name\"", "names \"full_name\", which Contact does not have")]
    public void Reports_a_linked_table(string old, string changed, string text)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Replace($"Entities/mag_Parcel/SavedQueries/{FixtureInterface.Views[0].Id}.xml", old, changed);

        copy.MustBreak(Rule, text);
    }
}
