using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;
using PowerPlatformMagento.Plugins.History;

namespace PowerPlatformMagento.Workflow;

/// <summary>Workflow activity: what a contact or account ordered so far, for mails, cases and decisions.</summary>
public sealed class GetOrderHistorySummary : GuardedActivity
{
    /// <summary>The contact; empty when the customer is an account.</summary>
    [Input("Contact")]
    [ReferenceTarget("contact")]
    public InArgument<EntityReference> Contact { get; set; } = new();

    /// <summary>The account; empty when the customer is a contact.</summary>
    [Input("Account")]
    [ReferenceTarget("account")]
    public InArgument<EntityReference> Account { get; set; } = new();

    /// <summary>Orders that count: not canceled, and not still waiting for their payment.</summary>
    [Output("Orders")]
    public OutArgument<int> Orders { get; set; } = new();

    /// <summary>Orders that are not done yet.</summary>
    [Output("Open Orders")]
    public OutArgument<int> OpenOrders { get; set; } = new();

    /// <summary>What the customer paid and kept, with the currency; several currencies are told one after the other.</summary>
    [Output("Lifetime Value")]
    public OutArgument<string> LifetimeValue { get; set; } = new();

    /// <summary>Number of the last order; empty when there is none.</summary>
    [Output("Last Order Number")]
    public OutArgument<string> LastOrderNumber { get; set; } = new();

    /// <summary>When the last order was placed; not set when there is none.</summary>
    [Output("Last Order On")]
    public OutArgument<DateTime> LastOrderOn { get; set; } = new();

    /// <summary>All of it as text.</summary>
    [Output("Summary")]
    public OutArgument<string> Summary { get; set; } = new();

    private protected override void Run(CodeActivityContext context, WorkflowRun run)
    {
        var summary = new OrderHistory(run.UserService).Of(CustomerArgument.Of(Contact.Get(context), Account.Get(context)));
        Orders.Set(context, summary.Orders);
        OpenOrders.Set(context, summary.OpenOrders);
        LifetimeValue.Set(context, OrderHistoryText.LifetimeValueOf(summary));
        LastOrderNumber.Set(context, summary.LastOrderNumber ?? string.Empty);
        Summary.Set(context, OrderHistoryText.Of(summary));
        if (summary.LastOrderOn is { } lastOrderOn)
        {
            LastOrderOn.Set(context, lastOrderOn);
        }
    }
}
