using System.Xml.Linq;
using PowerPlatformMagento.Packer.Rules.Plugins;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Steps that name a person or carry a configuration are reported.</summary>
[TestClass]
public sealed class StepSecretRuleTests
{
    [TestMethod]
    [DataRow("ImpersonatingUserIdName", "ImpersonatingUserIdName: names a user")]
    [DataRow("Configuration", "Configuration: holds a configuration every user can read")]
    public void Reports(string element, string text)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit($"SdkMessageProcessingSteps/{FixturePlugins.Step}.xml", step => step.Add(new XElement(element, "value")));

        copy.MustBreak(new StepSecretRule(), text);
    }
}
