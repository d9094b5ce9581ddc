using PowerPlatformMagento.Solution.Tests.Rules;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Sub-grids that would stay empty are reported.</summary>
[TestClass]
public sealed class SubGridRuleTests
{
    private static readonly SubGridRule Rule = new SubGridRule();

    [TestMethod]
    public void Reports_a_view_of_another_table()
    {
        using var copy = new SolutionCopy();

        copy.EditForm("mag_Order", root => root.Descendants("ViewId").First().Value = "{00000000-0000-0000-0000-000000000001}");

        copy.MustBreak(Rule, "view 00000000-0000-0000-0000-000000000001 is not a view of mag_OrderLine");
    }

    [TestMethod]
    public void Reports_a_relationship_of_another_child()
    {
        using var copy = new SolutionCopy();

        copy.EditForm("mag_Order", root => root.Descendants("RelationshipName").First().Value = "mag_order_mag_refund");

        copy.MustBreak(Rule, "relationship \"mag_order_mag_refund\" does not lead from mag_Order to mag_OrderLine");
    }

    [TestMethod]
    public void Reports_a_relationship_that_does_not_exist()
    {
        using var copy = new SolutionCopy();

        copy.EditForm("mag_Order", root => root.Descendants("RelationshipName").First().Value = "mag_order_lines");

        copy.MustBreak(Rule, "relationship \"mag_order_lines\"");
    }

    [TestMethod]
    public void Reports_a_table_that_does_not_exist()
    {
        using var copy = new SolutionCopy();

        copy.EditForm("mag_Order", root => root.Descendants("TargetEntityType").First().Value = "mag_return");

        copy.MustBreak(Rule, "table \"mag_return\" is not defined");
    }

    [TestMethod]
    public void Reports_a_sub_grid_without_parameters()
    {
        using var copy = new SolutionCopy();

        copy.EditForm("mag_Order", root => root.Descendants("parameters").First().Remove());

        copy.MustBreak(Rule, "table \"\" is not defined");
    }
}
