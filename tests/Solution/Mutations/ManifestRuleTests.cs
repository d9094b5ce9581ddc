using System.Xml.Linq;
using PowerPlatformMagento.Packer.Rules.Packages;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Manifests a target would refuse are reported.</summary>
[TestClass]
public sealed class ManifestRuleTests
{
    private const string Manifest = "Other/Solution.xml";

    private static readonly ManifestRule Rule = new();

    [TestMethod]
    [DataRow("<UniqueName>Parcels<", "<UniqueName>My Parcels<", "\"My Parcels\" is not letters, digits and underscores")]
    [DataRow("SolutionPackageVersion=\"9.2\"", "SolutionPackageVersion=\"9.3\"", "SolutionPackageVersion: is \"9.3\"")]
    [DataRow("SolutionPackageVersion=\"9.2\"", "", "SolutionPackageVersion: is \"\"")]
    [DataRow("<CustomizationPrefix>mag<", "<CustomizationPrefix>m<", "\"m\" is no prefix")]
    [DataRow("<CustomizationPrefix>mag<", "<CustomizationPrefix>Mag<", "\"Mag\" is no prefix")]
    [DataRow("<CustomizationPrefix>mag<", "<CustomizationPrefix>mscrm<", "\"mscrm\" is no prefix")]
    [DataRow("<CustomizationOptionValuePrefix>77210<", "<CustomizationOptionValuePrefix>9999<", "is not 10000 to 99999")]
    public void Reports(string old, string changed, string text)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Replace(Manifest, old, changed);

        copy.MustBreak(Rule, text);
    }

    [TestMethod]
    public void Reports_a_publisher_with_one_address()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(Manifest, root => root.Descendants("Address").First().Remove());

        copy.MustBreak(Rule, "does not have two addresses");
    }

    [TestMethod]
    public void Reports_a_dependency_on_an_unmanaged_customization()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(Manifest, root => root.Descendants("MissingDependencies").Single().Add(
            new XElement("MissingDependency", new XElement("Required", new XAttribute("displayName", "My form"), new XAttribute("solution", "Active")))));

        copy.MustBreak(Rule, "\"My form\" comes from an unmanaged customization");
    }
}
