using PowerPlatformMagento.Packer.Assemblies;
using PowerPlatformMagento.Packer.Checking;

namespace PowerPlatformMagento.Solution.Tests;

/// <summary>The solutions that ship keep every rule.</summary>
[TestClass]
public sealed class ShippedSolutionTests
{
    private static readonly IReadOnlyList<UnpackedSolution> Shipped = new RepositoryCheck(Repository.Root, BuiltAssemblies.BesidePacker).Solutions();

    public static IEnumerable<string> RuleNames => SolutionRules.All.Select(rule => rule.GetType().Name);

    [TestMethod]
    [DynamicData(nameof(RuleNames))]
    public void Keep_the_rule(string name)
    {
        var rule = SolutionRules.All.Single(rule => rule.GetType().Name == name);
        var findings = Shipped.SelectMany(rule.Check, (solution, finding) => CheckReport.Line(solution.Source.Label, finding)).ToList();

        Assert.IsEmpty(findings, string.Join(Environment.NewLine, findings));
    }

    [TestMethod]
    public void Agree_with_pac_config_and_the_settings()
    {
        var report = new RepositoryCheck(Repository.Root, BuiltAssemblies.BesidePacker).Run();

        Assert.IsEmpty(report.Lines, string.Join(Environment.NewLine, report.Lines));
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

    [TestMethod]
    public void Assemblies_are_signed_with_the_key_of_the_repository()
    {
        var token = StrongName.Token(Repository.Read("plugins/PowerPlatformMagento.snk"));

        foreach (var assembly in Shipped.SelectMany(solution => solution.PluginAssemblies))
        {
            StringAssert.EndsWith(assembly.Xml.Attr("FullName"), $", PublicKeyToken={token}");
        }
    }
}
