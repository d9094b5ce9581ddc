using PowerPlatformMagento.Packer.Rules.Packages;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Ids that are shared, malformed or not the file's name are reported.</summary>
[TestClass]
public sealed class IdentifierRuleTests
{
    private static readonly IdentifierRule Rule = new IdentifierRule();

    [TestMethod]
    public void Reports_an_id_shared_by_two_views()
    {
        using var copy = new SolutionCopy();

        var first = copy.Find("Entities/mag_Order/SavedQueries", "Inactive Orders");
        var id = Path.GetFileNameWithoutExtension(first);

        copy.Edit(copy.Find("Entities/mag_Invoice/SavedQueries", "Inactive Store Invoices"), root => root.Descendants("savedqueryid").Single().Value = id);

        copy.MustBreak(Rule, "is the id of 2 components");
    }

    [TestMethod]
    public void Reports_an_id_shared_by_components_of_different_kinds()
    {
        using var copy = new SolutionCopy();

        var form = Path.GetFileNameWithoutExtension(copy.Find("Entities/mag_Order/FormXml", "systemform"));

        copy.Edit("Roles/MAG Integration.xml", root => root.SetAttributeValue("id", form.ToUpperInvariant()));

        copy.MustBreak(Rule, "is the id of 2 components");
    }

    [TestMethod]
    public void Reports_an_id_that_is_no_GUID()
    {
        using var copy = new SolutionCopy();

        copy.Edit("Roles/MAG Integration.xml", root => root.SetAttributeValue("id", "{role}"));

        copy.MustBreak(Rule, "\"{role}\" is not a GUID");
    }

    [TestMethod]
    public void Reports_a_file_that_is_not_named_after_its_id()
    {
        using var copy = new SolutionCopy();

        copy.Move(copy.Find("Entities/mag_Order/SavedQueries", "Inactive Orders"), "Entities/mag_Order/SavedQueries/inactive.xml");

        copy.MustBreak(Rule, "inactive.xml: file name: is not named after its id");
    }
}
