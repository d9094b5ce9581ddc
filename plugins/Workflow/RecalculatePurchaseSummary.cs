using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;
using PowerPlatformMagento.Plugins.Summaries;

namespace PowerPlatformMagento.Workflow;

/// <summary>Workflow activity: calculates anew what a contact or account bought.</summary>
public sealed class RecalculatePurchaseSummary : GuardedActivity
{
    /// <summary>The contact; empty when the customer is an account.</summary>
    [Input("Contact")]
    [ReferenceTarget("contact")]
    public InArgument<EntityReference> Contact { get; set; } = new();

    /// <summary>The account; empty when the customer is a contact.</summary>
    [Input("Account")]
    [ReferenceTarget("account")]
    public InArgument<EntityReference> Account { get; set; } = new();

    private protected override void Run(CodeActivityContext context, WorkflowRun run) =>
        new PurchaseSummaries(run.SystemService, run.Trace).Recalculate(CustomerArgument.Of(Contact.Get(context), Account.Get(context)), run.Now);
}
