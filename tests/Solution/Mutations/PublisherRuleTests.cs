using PowerPlatformMagento.Packer.Rules.Packages;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Solutions of different publishers are reported.</summary>
[TestClass]
public sealed class PublisherRuleTests
{
    private static readonly PublisherRule Rule = new();

    [TestMethod]
    [DataRow("<UniqueName>parcels<", "<UniqueName>boxes<")]
    [DataRow("<CustomizationPrefix>mag<", "<CustomizationPrefix>box<")]
    [DataRow("<CustomizationOptionValuePrefix>77210<", "<CustomizationOptionValuePrefix>77211<")]
    public void Reports_a_publisher_that_differs(string old, string changed)
    {
        using var copy = FixtureSolutions.SpoilFlows();

        copy.Replace("Other/Solution.xml", old, changed);

        copy.MustBreak(Rule, "is not the publisher of Parcels, parcels");
    }

    [TestMethod]
    public void The_first_solution_has_nothing_to_agree_with()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Replace("Other/Solution.xml", "<UniqueName>parcels<", "<UniqueName>boxes<").MustKeep(Rule);
    }
}
