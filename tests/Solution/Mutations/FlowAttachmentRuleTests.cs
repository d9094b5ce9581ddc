using PowerPlatformMagento.Packer.Rules.Flows;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Mails with nameless or empty attachments are reported.</summary>
[TestClass]
public sealed class FlowAttachmentRuleTests
{
    private static readonly FlowAttachmentRule Rule = new();

    [TestMethod]
    [DataRow("{ \"Name\": \"a.pdf\" }", "ContentBytes")]
    [DataRow("{ \"ContentBytes\": \"@body('x')\" }", "Name")]
    [DataRow("null", "Name")]
    public void Reports_an_attachment_that_lacks_something(string attachment, string missing)
    {
        using var copy = Sending(attachment);

        copy.MustBreak(Rule, $"action Weigh: an attachment has no {missing}");
    }

    [TestMethod]
    public void An_attachment_with_both_is_fine()
    {
        using var copy = Sending("{ \"Name\": \"a.pdf\", \"ContentBytes\": \"@body('x')\" }");

        copy.MustKeep(Rule);
    }

    private static SolutionCopy Sending(string attachment) =>
        FixtureSolutions.SpoilFlows()
            .Replace(FixtureFlow.File, "\"operationId\": \"PerformUnboundAction\"", "\"operationId\": \"SendEmailV2\"")
            .Replace(FixtureFlow.File, "\"actionName\": \"mag_WeighParcel\"", $"\"emailMessage/Attachments\": [ {attachment} ]");
}
