using PowerPlatformMagento.Packer.Rules.Packages;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Files for managed packages that replace nothing, or something else, are reported.</summary>
[TestClass]
public sealed class ManagedVariantRuleTests
{
    private static readonly string Variant = $"Entities/mag_Parcel/FormXml/main/{FixtureInterface.MainForm}_managed.xml";

    private static readonly ManagedVariantRule Rule = new();

    [TestMethod]
    public void Reports_a_variant_of_nothing()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Delete(Variant.Replace("_managed", string.Empty, StringComparison.Ordinal));

        copy.MustBreak(Rule, $"{Variant}: file name: replaces Entities/mag_Parcel/FormXml/main/{FixtureInterface.MainForm}.xml, which does not exist");
    }

    [TestMethod]
    public void Reports_a_variant_with_another_id()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Replace(Variant, $"<formid>{FixtureInterface.MainForm}<", $"<formid>{FixtureInterface.QuickForm}<");

        copy.MustBreak(Rule, "is another component than");
    }

    [TestMethod]
    public void Reports_a_variant_of_another_kind()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Write("AppModuleSiteMaps/mag_Parcels/AppModuleSiteMap_managed.xml", "<AppModule><UniqueName>mag_Parcels</UniqueName></AppModule>");

        copy.MustBreak(Rule, "is another component than AppModuleSiteMaps/mag_Parcels/AppModuleSiteMap.xml");
    }
}
