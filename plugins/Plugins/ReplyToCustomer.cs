using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Cases;
using PowerPlatformMagento.Plugins.Outbox;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Rows;

namespace PowerPlatformMagento.Plugins;

/// <summary>
/// Main operation of the Custom API <c>mag_ReplyToCustomer</c>: leaves a reply for the store to write on the return or order of a case.
/// Organization requests: 1 to read the case, 1 to look whether the same was just said, 1 for the outbox. A repeat costs 2.
/// </summary>
public sealed class ReplyToCustomer : GuardedPlugin
{
    private const int TextLength = 4000;

    private protected override void Run(ILocalPluginContext context)
    {
        var execution = context.PluginExecutionContext;
        var inputs = new CallInputs(execution);
        var text = PlainText.Clean(inputs.Text("Text")) is { Length: <= TextLength } given ? given : throw new ImportException(CaseErrors.ReplyNotReadable, "Text");
        var id = inputs.Id("CaseId") ?? throw new ImportException(CaseErrors.ReplyNotReadable, "CaseId");
        var thread = new CaseThreads(context.UserService).Find(id) ?? throw new ImportException(CaseErrors.ReplyNotReadable, "CaseId");
        var message = thread.Comment(text, inputs.Flag("TellCustomer")) ?? throw new ImportException(CaseErrors.NothingToAnswerOn);

        var messages = new StoreMessages(context.SystemService);
        var known = messages.FindSame(message, execution.OperationCreatedOn);
        execution.OutputParameters["OutboxId"] = known ?? messages.Leave(message, execution.CorrelationId);
        execution.OutputParameters["Outcome"] = known is null ? ImportOutcome.Created : ImportOutcome.Unchanged;
    }
}
