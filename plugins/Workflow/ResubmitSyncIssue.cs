using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;
using PowerPlatformMagento.Plugins.Desk;

namespace PowerPlatformMagento.Workflow;

/// <summary>Workflow activity: lets a record of the store be imported again, with a corrected value where one is given.</summary>
public sealed class ResubmitSyncIssue : GuardedActivity
{
    /// <summary>The sync issue.</summary>
    [RequiredArgument]
    [Input("Sync Issue")]
    [ReferenceTarget("mag_syncissue")]
    public InArgument<EntityReference> SyncIssue { get; set; } = new();

    /// <summary>Value for the field the issue names; empty leaves the one it has.</summary>
    [Input("Corrected Value")]
    public InArgument<string> CorrectedValue { get; set; } = new();

    private protected override void Run(CodeActivityContext context, WorkflowRun run) =>
        new SyncIssueResubmission(run.UserService).Run(SyncIssue.Get(context).Id, CorrectedValue.Get(context));
}
