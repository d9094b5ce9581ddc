using PowerPlatformMagento.Packer.Rules.Tables;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>States and reasons that do not fit together are reported.</summary>
[TestClass]
public sealed class StatusRuleTests
{
    private static readonly StatusRule Rule = new StatusRule();

    [TestMethod]
    public void Reports_a_default_that_is_a_reason_of_another_state()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_Order", "statecode", column => column.Descendants("state").First().SetAttributeValue("defaultstatus", "2"));

        copy.MustBreak(Rule, "mag_Order: default 2 is not a reason of state 0");
    }

    [TestMethod]
    public void Reports_a_reason_of_a_state_that_does_not_exist()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_SyncIssue", "statuscode", column => column.Descendants("status").Last().SetAttributeValue("state", "7"));

        copy.MustBreak(Rule, "reason 772100002 belongs to no state");
    }

    [TestMethod]
    public void Reports_an_own_reason_outside_the_range()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_SyncIssue", "statuscode", column => column.Descendants("status").Last().SetAttributeValue("value", "3"));

        copy.MustBreak(Rule, "reason 3 is outside the range");
    }

    [TestMethod]
    public void Reports_a_reason_used_twice()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_SyncIssue", "statuscode", column => column.Descendants("status").Last().SetAttributeValue("value", "2"));

        copy.MustBreak(Rule, "reason 2 appears 2 times");
    }
}
