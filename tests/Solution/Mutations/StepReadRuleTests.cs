using PowerPlatformMagento.Packer.Rules.Plugins;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Steps that slow down reading are reported.</summary>
[TestClass]
public sealed class StepReadRuleTests
{
    [TestMethod]
    [DataRow(SdkMessage.Retrieve)]
    [DataRow(SdkMessage.RetrieveMultiple)]
    public void Reports_a_step_on_reading(string message)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Replace($"SdkMessageProcessingSteps/{FixturePlugins.Step}.xml", FixturePlugins.Update, message);

        copy.MustBreak(new StepReadRule(), "runs whenever rows are read");
    }
}
