using PowerPlatformMagento.Packer.Rules.Tables;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Spoilt cascades are reported.</summary>
[TestClass]
public sealed class CascadeRuleTests
{
    private static readonly CascadeRule Rule = new CascadeRule();

    [TestMethod]
    public void Reports_a_second_parent_that_owns_the_rows()
    {
        using var copy = new SolutionCopy();

        copy.Replace("Other/Relationships/mag_Store.xml", "<CascadeAssign>NoCascade<", "<CascadeAssign>Cascade<")
            .Replace("Other/Relationships/Contact.xml", "<CascadeShare>NoCascade<", "<CascadeShare>Cascade<");

        copy.MustBreak(Rule, "mag_Order has 2 parental relationships");
    }

    [TestMethod]
    public void Reports_an_unknown_cascade()
    {
        using var copy = new SolutionCopy();

        copy.Replace("Other/Relationships/mag_Store.xml", "<CascadeDelete>Restrict<", "<CascadeDelete>Forbid<");

        copy.MustBreak(Rule, "CascadeDelete is \"Forbid\"");
    }
}
