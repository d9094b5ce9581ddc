using PowerPlatformMagento.Packer.Rules.Tables;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>An index that differs from the definitions is reported.</summary>
[TestClass]
public sealed class RelationshipIndexRuleTests
{
    private static readonly RelationshipIndexRule Rule = new RelationshipIndexRule();

    [TestMethod]
    public void Reports_an_entry_without_definition()
    {
        using var copy = new SolutionCopy();

        copy.Delete("Other/Relationships/Contact.xml");

        copy.MustBreak(Rule, "\"mag_contact_mag_order\" has no definition");
    }

    [TestMethod]
    public void Reports_a_definition_that_is_not_listed()
    {
        using var copy = new SolutionCopy();

        copy.Edit("Other/Relationships.xml", root => root.Elements().First(r => r.Attribute("Name")!.Value == "mag_order_mag_refund").Remove());

        copy.MustBreak(Rule, "\"mag_order_mag_refund\" is defined but not listed");
    }

    [TestMethod]
    public void Reports_an_entry_listed_twice()
    {
        using var copy = new SolutionCopy();

        copy.Edit("Other/Relationships.xml", root => root.Add(root.Elements().First()));

        copy.MustBreak(Rule, "is listed more than once");
    }

    [TestMethod]
    public void Reports_a_relationship_defined_twice()
    {
        using var copy = new SolutionCopy();

        copy.Edit("Other/Relationships/Contact.xml", root => root.Add(root.Elements().Single(r => r.Attribute("Name")!.Value == "mag_contact_mag_identity")));

        copy.MustBreak(Rule, "\"mag_contact_mag_identity\" is defined more than once");
    }
}
