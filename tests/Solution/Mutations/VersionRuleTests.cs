using PowerPlatformMagento.Packer.Rules.Packages;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Versions that would block an upgrade are reported.</summary>
[TestClass]
public sealed class VersionRuleTests
{
    private static readonly VersionRule Rule = new VersionRule();

    [TestMethod]
    [DataRow("1.0.0")]
    [DataRow("1.0.0.0-beta")]
    [DataRow("")]
    [DataRow("1.0.0.99999999999")]
    public void Reports_a_version_that_does_not_have_four_numbers(string version)
    {
        using var copy = new SolutionCopy();

        copy.Replace("Other/Solution.xml", "<Version>1.0.0.0<", $"<Version>{version}<");

        copy.MustBreak(Rule, $"version \"{version}\" does not have four numbers");
    }

    [TestMethod]
    [DataRow("0")]
    [DataRow("1")]
    public void Reports_source_of_one_package_type(string managed)
    {
        using var copy = new SolutionCopy();

        copy.Replace("Other/Solution.xml", "<Managed>2<", $"<Managed>{managed}<");

        copy.MustBreak(Rule, "Managed is not 2");
    }

    [TestMethod]
    public void Reports_a_column_introduced_later()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_Order", "mag_website", column => column.SetElementValue("IntroducedVersion", "1.0.0.1"));

        copy.MustBreak(Rule, "IntroducedVersion \"1.0.0.1\"");
    }

    [TestMethod]
    public void Reports_a_view_without_a_readable_version()
    {
        using var copy = new SolutionCopy();

        copy.EditView("mag_Order", "Inactive Orders", root => root.Descendants("IntroducedVersion").Single().Value = "1.0");

        copy.MustBreak(Rule, "IntroducedVersion \"1.0\"");
    }

    [TestMethod]
    [DataRow("2", true)]
    [DataRow("", true)]
    [DataRow("0", false)]
    [DataRow("1", false)]
    public void A_package_says_managed_or_not(string managed, bool broken)
    {
        using var copy = new SolutionCopy(FixtureSolutions.Core with { Shape = SolutionShape.Zip });

        copy.Edit("Other/Solution.xml", root => root.Descendants("Managed").Single().Value = managed);

        Assert.AreEqual(broken, Rule.Check(copy.Read()).Any(finding => finding.Problem == $"Managed is \"{managed}\" in a package"));
    }

    [TestMethod]
    [DataRow("mag_webactivity", "subject", true)]
    [DataRow("mag_webactivity", "mag_url", false)]
    public void Only_what_an_activity_inherits_may_be_older_than_the_product(string table, string column, bool allowed)
    {
        using var copy = new SolutionCopy();

        copy.EditColumn(copy.Read().FindTable(table)!.Name, column, found => found.SetElementValue("IntroducedVersion", "5.0.0.0"));

        Assert.AreEqual(allowed, !Rule.Check(copy.Read()).Any());
    }
}
