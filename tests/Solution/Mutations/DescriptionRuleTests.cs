using PowerPlatformMagento.Packer.Rules.Tables;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Missing texts are reported.</summary>
[TestClass]
public sealed class DescriptionRuleTests
{
    private static readonly DescriptionRule Rule = new DescriptionRule();

    [TestMethod]
    [DataRow("displaynames")]
    [DataRow("Descriptions")]
    public void Reports_a_column_without_text(string container)
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_Order", "mag_grandtotal", column => column.Element(container)!.Elements().Single().SetAttributeValue("description", ""));

        copy.MustBreak(Rule, $"mag_Order.mag_grandtotal has no text in {container}");
    }

    [TestMethod]
    public void Reports_a_column_of_a_standard_table_without_description()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("Contact", "mag_trust", column => column.Element("Descriptions")!.Remove());

        copy.MustBreak(Rule, "Contact.mag_trust has no text in Descriptions");
    }

    [TestMethod]
    public void Reports_a_table_without_description()
    {
        using var copy = new SolutionCopy();

        copy.Edit(SolutionCopy.Table("mag_Store"), root => root.Element("EntityInfo")!.Element("entity")!.Element("Descriptions")!.Remove());

        copy.MustBreak(Rule, "table mag_Store has no text in Descriptions");
    }

    [TestMethod]
    public void Reports_an_option_without_description()
    {
        using var copy = new SolutionCopy();

        copy.Edit("OptionSets/mag_edition.xml", root => root.Descendants("option").First().Element("Descriptions")!.Remove());

        copy.MustBreak(Rule, "option 772100000 has no text in Descriptions");
    }

    [TestMethod]
    public void Reports_a_relationship_without_description()
    {
        using var copy = new SolutionCopy();

        copy.Edit("Other/Relationships/mag_Store.xml", root => root.Descendants("RelationshipDescription").First().Remove());

        copy.MustBreak(Rule, "has no description");
    }

    [TestMethod]
    public void Reports_a_view_without_name()
    {
        using var copy = new SolutionCopy();

        copy.EditView("mag_Order", "Inactive Orders", root => root.Descendants("LocalizedNames").Single().Remove());

        copy.MustBreak(Rule, "view has no text in LocalizedNames");
    }

    [TestMethod]
    public void Reports_a_form_without_description()
    {
        using var copy = new SolutionCopy();

        copy.EditForm("mag_Order", root => root.Descendants("Descriptions").Single().Remove());

        copy.MustBreak(Rule, "form has no text in Descriptions");
    }

    [TestMethod]
    public void Reports_a_role_without_description()
    {
        using var copy = new SolutionCopy();

        copy.Edit("Roles/MAG Integration.xml", root => root.Element("Description")!.Remove());

        copy.MustBreak(Rule, "role MAG Integration has no description");
    }
}
