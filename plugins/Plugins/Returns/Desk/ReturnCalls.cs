using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Pipeline;

namespace PowerPlatformMagento.Plugins.Returns.Desk;

/// <summary>Runs a call about a return and answers it.</summary>
internal static class ReturnCalls
{
    /// <param name="context">The call.</param>
    /// <param name="answer">What it says.</param>
    /// <param name="saysSo">Whether the customer reads a sentence about it where the call brings no comment of its own.</param>
    public static void Run(ILocalPluginContext context, ReturnAnswer answer, bool saysSo = false)
    {
        var execution = context.PluginExecutionContext;
        var record = new ReturnRecords(context.UserService).Get(answer.ReturnId);
        var told = saysSo ? answer with { Comment = ReturnNews.Sentence(record.Number, answer.Kind) } : answer;
        var result = new ReturnDesk(context.UserService, context.SystemService, execution.OperationCreatedOn, execution.CorrelationId).Take(record, told);
        execution.OutputParameters["Status"] = result.Status.ToString();
        execution.OutputParameters["Outcome"] = result.IsChanged ? ImportOutcome.Updated : ImportOutcome.Unchanged;
        execution.OutputParameters["OutboxId"] = result.OutboxId ?? Guid.Empty;
        execution.OutputParameters["Detail"] = result.Detail;
    }
}
