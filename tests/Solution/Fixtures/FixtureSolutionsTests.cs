using PowerPlatformMagento.Packer.Checking;

namespace PowerPlatformMagento.Solution.Tests.Fixtures;

/// <summary>The solutions made for tests keep every rule, so that a test that spoils one thing finds that one thing.</summary>
[TestClass]
public sealed class FixtureSolutionsTests
{
    [TestMethod]
    public void They_keep_every_rule()
    {
        var report = new SolutionSetCheck(SolutionRules.All).Run([.. FixtureSolutions.All.Select(files => new SolutionSource(files, []))]);

        Assert.IsEmpty(report.Lines, string.Join(Environment.NewLine, report.Lines));
    }
}
