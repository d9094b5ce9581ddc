using System.Xml.Linq;
using PowerPlatformMagento.Packer.Rules.Packages;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>A residue that would lose components is reported.</summary>
[TestClass]
public sealed class ContainerRuleTests
{
    private static readonly ContainerRule Rule = new ContainerRule();

    [TestMethod]
    [DataRow("Entities")]
    [DataRow("Roles")]
    [DataRow("optionsets")]
    [DataRow("EntityRelationships")]
    [DataRow("SolutionPluginAssemblies")]
    [DataRow("FieldSecurityProfiles")]
    [DataRow("Languages")]
    public void Reports_a_missing_container(string container)
    {
        using var copy = new SolutionCopy();

        copy.Edit("Other/Customizations.xml", root => root.Element(container)!.Remove());

        copy.MustBreak(Rule, $"has no <{container}>");
    }

    [TestMethod]
    public void Reports_a_new_kind_of_component_without_container()
    {
        using var copy = new SolutionCopy();

        copy.Write("Workflows/Flow.json.data.xml", "<Workflow />"u8.ToArray()).Edit("Other/Customizations.xml", root => root.Element("Workflows")!.Remove());

        copy.MustBreak(Rule, "has no <Workflows>");
    }

    [TestMethod]
    public void Reports_a_container_that_is_not_filled()
    {
        using var copy = new SolutionCopy();

        copy.Edit("Other/Customizations.xml", root => root.Add(new XElement("Reports")));

        copy.MustBreak(Rule, "<Reports>: is a container the packer does not fill");
    }

    [TestMethod]
    public void Reports_a_container_that_is_there_twice()
    {
        using var copy = new SolutionCopy();

        copy.Edit("Other/Customizations.xml", root => root.Add(new XElement("Roles")));

        copy.MustBreak(Rule, "<Roles>: appears 2 times");
    }

    [TestMethod]
    public void Reports_another_order_than_that_of_exports()
    {
        using var copy = new SolutionCopy();

        copy.Edit("Other/Customizations.xml", root =>
        {
            var roles = root.Element("Roles")!;
            roles.Remove();
            root.Add(roles);
        });

        copy.MustBreak(Rule, "has its containers in another order than exports");
    }
}
