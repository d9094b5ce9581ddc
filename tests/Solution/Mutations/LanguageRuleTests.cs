using System.Xml.Linq;
using PowerPlatformMagento.Packer.Rules.Packages;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Labels in languages nobody listed are reported.</summary>
[TestClass]
public sealed class LanguageRuleTests
{
    private static readonly LanguageRule Rule = new();

    [TestMethod]
    [DataRow("Entities/mag_Parcel/Entity.xml", "languagecode")]
    [DataRow("OptionSets/mag_condition.xml", "languagecode")]
    [DataRow("AppModuleSiteMaps/mag_Parcels/AppModuleSiteMap.xml", "LCID")]
    [DataRow("customapis/mag_WeighParcel/customapi.xml", "languagecode")]
    [DataRow("Other/Solution.xml", "languagecode")]
    public void Reports_a_label_in_a_language_that_is_not_listed(string file, string attribute)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(file, root => root.Descendants().Attributes(attribute).First().Value = "1031");

        copy.MustBreak(Rule, $"{file}: languagecode 1031: has labels in language 1031");
    }

    [TestMethod]
    public void Reports_a_base_language_that_is_not_listed()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Replace("Other/Customizations.xml", "<Language>1033<", "<Language>1031<");

        copy.MustBreak(Rule, "does not list 1033, the base language");
    }
}
