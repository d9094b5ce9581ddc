using PowerPlatformMagento.Packer.Rules.Interface;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Missing, doubled and mislabelled views are reported.</summary>
[TestClass]
public sealed class ViewSetRuleTests
{
    private static readonly ViewSetRule Rule = new ViewSetRule();

    [TestMethod]
    [DataRow("\"Active Orders\"", "0")]
    [DataRow("Order Advanced Find View", "1")]
    [DataRow("Order Associated View", "2")]
    [DataRow("Quick Find Active Orders", "4")]
    [DataRow("Order Lookup View", "64")]
    public void Reports_a_missing_view(string name, string type)
    {
        using var copy = new SolutionCopy();

        copy.Delete(copy.Find("Entities/mag_Order/SavedQueries", name));

        copy.MustBreak(Rule, $"mag_Order has 0 default views of type {type}");
    }

    [TestMethod]
    public void Reports_a_second_default()
    {
        using var copy = new SolutionCopy();

        copy.EditView("mag_Order", "Inactive Orders", root => root.Descendants("isdefault").Single().Value = "1");

        copy.MustBreak(Rule, "mag_Order has 2 default views of type 0");
    }

    [TestMethod]
    public void Reports_a_search_box_without_columns()
    {
        using var copy = new SolutionCopy();

        copy.EditView("mag_Order", "Quick Find", root => root.Descendants("filter").Last().Remove());

        copy.MustBreak(Rule, "quick find view without search columns");
    }

    [TestMethod]
    public void Reports_a_quick_find_view_that_does_not_say_so()
    {
        using var copy = new SolutionCopy();

        copy.EditView("mag_Order", "Quick Find", root => root.Descendants("isquickfindquery").Single().Value = "0");

        copy.MustBreak(Rule, "quick find view without search columns, or the reverse");
    }
}
