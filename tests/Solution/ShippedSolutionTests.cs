using PowerPlatformMagento.Solution.Tests.Reading;
using PowerPlatformMagento.Solution.Tests.Rules;

namespace PowerPlatformMagento.Solution.Tests;

/// <summary>The solution that ships keeps every rule.</summary>
[TestClass]
public sealed class ShippedSolutionTests
{
    private static readonly IReadOnlyList<ISolutionRule> Rules = SolutionRules.All(StrongName.Token(Repository.Read("plugins/PowerPlatformMagento.snk")));

    private static readonly UnpackedSolution Shipped = UnpackedSolution.Read(Repository.Core);

    public static IEnumerable<string> RuleNames => Rules.Select(rule => rule.GetType().Name);

    [TestMethod]
    [DynamicData(nameof(RuleNames))]
    public void Keeps_the_rule(string name)
    {
        var findings = Rules.Single(rule => rule.GetType().Name == name).Check(Shipped).ToList();

        Assert.IsEmpty(findings, string.Join(Environment.NewLine, findings));
    }

    [TestMethod]
    public void Every_rule_is_in_the_list()
    {
        var written = typeof(ISolutionRule).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(ISolutionRule)));

        CollectionAssert.AreEquivalent(written.Select(type => type.Name).ToList(), RuleNames.ToList());
    }

    [TestMethod]
    public void Every_rule_has_tests_that_break_it()
    {
        var tests = typeof(ShippedSolutionTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet();

        CollectionAssert.AreEqual(Array.Empty<string>(), RuleNames.Where(name => !tests.Contains(name + "Tests")).ToList());
    }
}
