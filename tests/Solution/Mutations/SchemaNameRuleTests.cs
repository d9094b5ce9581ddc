using PowerPlatformMagento.Packer.Rules.Tables;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Names without the prefix or beyond the limits are reported.</summary>
[TestClass]
public sealed class SchemaNameRuleTests
{
    private static readonly SchemaNameRule Rule = new SchemaNameRule();

    [TestMethod]
    public void Reports_a_column_without_the_prefix()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("Contact", "mag_trust", column => column.SetAttributeValue("PhysicalName", "Trust"));

        copy.MustBreak(Rule, "\"Trust\" is not mag_");
    }

    [TestMethod]
    public void Reports_a_name_that_is_too_long()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("Contact", "mag_trust", column => column.SetAttributeValue("PhysicalName", "mag_" + new string('T', 51)));

        copy.MustBreak(Rule, "at most 50 letters");
    }

    [TestMethod]
    [DataRow("mag_Tru-st")]
    [DataRow("mag_1")]
    [DataRow("mag_")]
    [DataRow("mag_Träume")]
    public void Reports_a_name_with_other_characters(string name)
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("Contact", "mag_trust", column => column.SetAttributeValue("PhysicalName", name));

        copy.MustBreak(Rule, $"\"{name}\" is not mag_");
    }

    [TestMethod]
    public void Reports_a_choice_without_the_prefix()
    {
        using var copy = new SolutionCopy();

        copy.Edit("OptionSets/mag_edition.xml", root => root.SetAttributeValue("Name", "edition"));

        copy.MustBreak(Rule, "\"edition\" is not mag_");
    }

    [TestMethod]
    public void Reports_a_relationship_without_the_prefix()
    {
        using var copy = new SolutionCopy();

        copy.Replace("Other/Relationships/Contact.xml", "Name=\"mag_contact_mag_order\"", "Name=\"contact_mag_order\"");

        copy.MustBreak(Rule, "\"contact_mag_order\" is not mag_");
    }
}
