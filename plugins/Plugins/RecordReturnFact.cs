using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Cases;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Returns.Desk;
using PowerPlatformMagento.Plugins.Returns.States;

namespace PowerPlatformMagento.Plugins;

/// <summary>
/// Main operation of the Custom API <c>mag_RecordReturnFact</c>: writes down what the warehouse or the ERP system says of a return, and tells the store.
/// Organization requests: 1 for the rule of answers, 1 to read, 1 to write, 1 for the outbox. A repeat costs 2.
/// </summary>
public sealed class RecordReturnFact : GuardedPlugin
{
    private protected override void Run(ILocalPluginContext context)
    {
        var inputs = new CallInputs(context.PluginExecutionContext);
        var kind = KindOf(inputs.Text("Fact"));
        var amount = inputs.Number("Amount");
        if (amount < 0m)
        {
            throw new ImportException(ReturnErrors.CallNotReadable, "Amount");
        }

        var rule = new CaseSettings(context.SystemService).Answers();
        ReturnCalls.Run(context, new ReturnAnswer(
            inputs.Id("ReturnId") ?? throw new ImportException(ReturnErrors.CallNotReadable, "ReturnId"),
            kind,
            inputs.Text("Lines"),
            Comment: null,
            rule == CaseAnswerRule.CommentAndNotify,
            amount,
            inputs.Text("Reference")), rule != CaseAnswerRule.None);
    }

    private static ReturnEventKind KindOf(string? fact) => fact switch
    {
        "ParcelSeen" => ReturnEventKind.ParcelSeen,
        "GoodsReceived" => ReturnEventKind.GoodsReceived,
        "Refunded" => ReturnEventKind.RefundSeen,
        "ExchangeShipped" => ReturnEventKind.ExchangeShipped,
        "Closed" => ReturnEventKind.Close,
        _ => throw new ImportException(ReturnErrors.CallNotReadable, "Fact"),
    };
}
