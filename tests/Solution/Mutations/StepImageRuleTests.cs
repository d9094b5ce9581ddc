using PowerPlatformMagento.Packer.Rules.Plugins;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Images that cannot be taken are reported.</summary>
[TestClass]
public sealed class StepImageRuleTests
{
    private static readonly string Step = $"SdkMessageProcessingSteps/{FixturePlugins.Step}.xml";

    private static readonly StepImageRule Rule = new();

    [TestMethod]
    [DataRow("Attributes", "", "takes every column")]
    [DataRow("Attributes", "mag_weight,mag_size", "mag_parcel has no column \"mag_size\"")]
    [DataRow("ImageType", "3", "ImageType is \"3\"")]
    [DataRow("ImageType", "1", "there is an image after in stage 40 only")]
    [DataRow("ImageType", "2", "there is an image after in stage 40 only")]
    [DataRow("MessagePropertyName", "Entity", "MessagePropertyName is \"Entity\"")]
    [DataRow("EntityAlias", "", "EntityAlias \"\"")]
    public void Reports(string element, string value, string text)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(Step, step => step.Descendants(element).Last().Value = value);

        copy.MustBreak(Rule, text);
    }

    [TestMethod]
    [DataRow("0", true)]
    [DataRow("2", true)]
    [DataRow("1", false)]
    public void Reports_an_image_before_Create(string type, bool broken)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Replace(Step, FixturePlugins.Update, SdkMessage.Create).Edit(Step, step =>
        {
            step.SetElementValue("Stage", "40");
            step.Descendants("ImageType").Single().Value = type;
            step.Descendants("MessagePropertyName").Single().Value = "Id";
        });

        Assert.AreEqual(broken, Rule.Check(copy.Read()).Any(finding => finding.Problem == "there is no image before Create"));
    }

    [TestMethod]
    public void Reports_an_image_after_Delete()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Replace(Step, FixturePlugins.Update, SdkMessage.Delete).Edit(Step, step =>
        {
            step.SetElementValue("Stage", "40");
            step.Descendants("ImageType").Single().Value = "1";
        });

        copy.MustBreak(Rule, "and none of Delete");
    }
}
