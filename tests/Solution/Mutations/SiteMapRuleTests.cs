using PowerPlatformMagento.Packer.Rules.Interface;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Site maps that lead nowhere are reported.</summary>
[TestClass]
public sealed class SiteMapRuleTests
{
    private const string Map = "AppModuleSiteMaps/mag_Parcels/AppModuleSiteMap.xml";

    private static readonly SiteMapRule Rule = new();

    [TestMethod]
    [DataRow("Entity=\"mag_parcel\"", "Entity=\"mag_box\"", "SubArea mag_parcels: table \"mag_box\" is not defined")]
    [DataRow("Entity=\"mag_parcel\"", "", "SubArea mag_parcels: leads nowhere")]
    [DataRow("mag_/icons/mag_parcel.svg", "mag_/icons/box.svg", "the icon \"mag_/icons/box.svg\" is not a web resource")]
    [DataRow("id=33333333", "id=43333333", "dashboard 43333333-0000-5000-8000-000000000001 is not defined")]
    [DataRow("Id=\"mag_group\"", "Id=\"mag_area\"", "id \"mag_area\" appears 2 times")]
    [DataRow("Id=\"mag_group\"", "Id=\"mag-group\"", "\"mag-group\" is not letters, digits and underscores")]
    [DataRow(">mag_Parcels<", ">mag_Boxes<", "Call the folder mag_Boxes")]
    public void Reports(string old, string changed, string text)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Replace(Map, old, changed);

        copy.MustBreak(Rule, text);
    }
}
