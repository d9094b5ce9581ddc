using System.Text.Json.Nodes;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Flows;

/// <summary>A mail with attachments says their names and content (solution checker: flow-outlook-attachment-missing-info).</summary>
internal sealed class FlowAttachmentRule : ISolutionRule
{
    private static readonly string[] Sending = ["SendEmailV2", "SendEmail", "SharedMailboxSendEmailV2"];

    private static readonly string[] Needed = ["Name", "ContentBytes"];

    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        from flow in FlowFiles.Of(solution)
        from action in flow.Flow.Actions
        where Sending.Contains(action.Operation)
        from attachment in (action.Inputs?["parameters"] as JsonObject)?["emailMessage/Attachments"] as JsonArray ?? []
        from missing in Needed
        where (attachment as JsonObject)?.ContainsKey(missing) != true
        select new Finding(flow.File, $"action {action.Name}", $"an attachment has no {missing}", "Give each attachment Name and ContentBytes.");
}
