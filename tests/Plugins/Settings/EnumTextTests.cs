using System.Xml.Linq;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Settings;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Settings;

[TestClass]
public sealed class EnumTextTests
{
    [TestMethod]
    public void Is_the_label_people_see()
    {
        Assert.AreEqual(LabelsOf("mag_valuemapkind"), string.Join(",", Enum.GetValues<ValueMapKind>().Select(kind => EnumText.Of(kind))));
        Assert.AreEqual(LabelsOf("mag_slastage"), string.Join(",", Enum.GetValues<SlaStage>().Select(stage => EnumText.Of(stage))));
    }

    private static string LabelsOf(string choice) => string.Join(
        ",",
        XDocument.Load(Path.Combine(Repository.PathOf("solution/core"), "OptionSets", choice + ".xml")).Descendants("option")
            .Select(option => option.Descendants("label").First().Attribute("description")!.Value));
}
