using PowerPlatformMagento.Packer.Rules.Plugins;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Steps on every update are reported.</summary>
[TestClass]
public sealed class StepFilterRuleTests
{
    private static readonly string Step = $"SdkMessageProcessingSteps/{FixturePlugins.Step}.xml";

    private static readonly StepFilterRule Rule = new();

    [TestMethod]
    public void Reports_a_step_on_Update_without_columns()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(Step, step => step.SetElementValue("FilteringAttributes", string.Empty));

        copy.MustBreak(Rule, "FilteringAttributes: WeighParcel: Update of mag_parcel runs on every update");
    }

    [TestMethod]
    public void A_step_on_Create_needs_none()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Replace(Step, FixturePlugins.Update, SdkMessage.Create).Edit(Step, step => step.Element("FilteringAttributes")!.Remove()).MustKeep(Rule);
    }
}
