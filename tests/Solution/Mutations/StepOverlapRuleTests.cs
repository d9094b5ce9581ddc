using System.Xml.Linq;
using PowerPlatformMagento.Packer.Rules.Plugins;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Two steps that would run the same type twice are reported.</summary>
[TestClass]
public sealed class StepOverlapRuleTests
{
    private const string Second = "SdkMessageProcessingSteps/{99999999-0000-5000-8000-00000000000a}.xml";

    private static readonly string Step = $"SdkMessageProcessingSteps/{FixturePlugins.Step}.xml";

    private static readonly StepOverlapRule Rule = new();

    [TestMethod]
    public void Reports_a_second_step_with_other_columns()
    {
        using var copy = Doubled(step => step.SetElementValue("FilteringAttributes", "mag_name"));

        copy.MustBreak(Rule, $"{Second}: SdkMessageProcessingStep WeighParcel: Update of mag_parcel: runs the same type on the same message, table and stage as {FixturePlugins.Step}");
    }

    [TestMethod]
    [DataRow("Stage", "40")]
    [DataRow("PrimaryEntity", "contact")]
    [DataRow("SdkMessageId", SdkMessage.Create)]
    [DataRow("PluginTypeId", "99999999-0000-5000-8000-00000000000b")]
    public void A_step_on_something_else_is_fine(string element, string value)
    {
        using var copy = Doubled(step => step.SetElementValue(element, value));

        copy.MustKeep(Rule);
    }

    private static SolutionCopy Doubled(Action<XElement> change)
    {
        var copy = FixtureSolutions.SpoilCore();
        return copy.Write(Second, copy.Files.Files[Step]).Edit(Second, change);
    }
}
