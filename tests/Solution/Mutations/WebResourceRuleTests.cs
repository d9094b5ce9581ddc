using PowerPlatformMagento.Packer.Rules.Interface;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Web resources that would be missing, broken or of another type are reported.</summary>
[TestClass]
public sealed class WebResourceRuleTests
{
    private const string Icon = "WebResources/mag_/icons/mag_parcel.svg";

    private static readonly WebResourceRule Rule = new();

    [TestMethod]
    [DataRow("<Name>mag_/icons/mag_parcel.svg<", "<Name>mag_/icons/box.svg<", "Call the file WebResources/mag_/icons/box.svg.data.xml")]
    [DataRow("<WebResourceType>11<", "<WebResourceType>5<", "type \"5\" does not go with \"mag_/icons/mag_parcel.svg\"")]
    [DataRow("<WebResourceType>11<", "<WebResourceType>77<", "type \"77\" does not go with")]
    [DataRow("<FileName>/WebResources/mag_icons", "<FileName>/WebResources/mag_pictures", "FileName: is \"/WebResources/mag_picturesmag_parcelsvg44444444-0000-5000-8000-000000000001\"")]
    public void Reports(string old, string changed, string text)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Replace(Icon + ".data.xml", old, changed);

        copy.MustBreak(Rule, text);
    }

    [TestMethod]
    [DataRow(Icon)]
    [DataRow("WebResources/mag_/defaults/parcels.xml")]
    public void Reports_content_that_is_not_XML(string file)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Write(file, "<svg>");

        copy.MustBreak(Rule, "content: is not XML");
    }

    [TestMethod]
    public void Reports_the_icon_of_a_table_that_is_gone()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Delete(Icon + ".data.xml");

        copy.MustBreak(Rule, "Entities/mag_Parcel/Entity.xml: IconVectorName: the icon \"mag_/icons/mag_parcel.svg\" is not a web resource");
    }
}
