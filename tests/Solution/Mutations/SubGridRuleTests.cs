using PowerPlatformMagento.Packer.Rules.Interface;

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

        copy.MustBreak(Rule, "view 00000000-0000-0000-0000-000000000001 is not a view of mag_orderline");
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

        copy.EditForm("mag_Order", root => root.Descendants("TargetEntityType").First().Value = "mag_parcel");

        copy.MustBreak(Rule, "table \"mag_parcel\" is not defined");
    }

    [TestMethod]
    public void Reports_a_sub_grid_without_parameters()
    {
        using var copy = new SolutionCopy();

        copy.EditForm("mag_Order", root => root.Descendants("ViewId").First().Parent!.Remove());

        copy.MustBreak(Rule, "table \"\" is not defined");
    }

    [TestMethod]
    [DataRow("mag_Order_Annotations", "annotation", false)]
    [DataRow("mag_order_Tasks", "task", false)]
    [DataRow("mag_return_Tasks", "task", true)]
    [DataRow("", "contact", false)]
    public void Knows_the_relationships_of_the_platform(string relationship, string table, bool broken)
    {
        using var copy = new SolutionCopy();

        copy.EditForm("mag_Order", root =>
        {
            root.Descendants("RelationshipName").First().Value = relationship;
            root.Descendants("TargetEntityType").First().Value = table;
        });

        Assert.AreEqual(broken, Rule.Check(copy.Read()).Any(finding => finding.Problem.Contains("does not lead from", StringComparison.Ordinal)));
    }
}
