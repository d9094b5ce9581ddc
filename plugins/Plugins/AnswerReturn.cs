using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Returns.Desk;
using PowerPlatformMagento.Plugins.Returns.States;

namespace PowerPlatformMagento.Plugins;

/// <summary>
/// Main operation of the Custom API <c>mag_AnswerReturn</c>: accepts lines of a return back or not, and tells the store.
/// Organization requests: 1 to read, 1 to write, 1 for the outbox; authorizing reads the setting of the ERP system with 1 more. A repeat costs 1.
/// </summary>
public sealed class AnswerReturn : GuardedPlugin
{
    private protected override void Run(ILocalPluginContext context)
    {
        var inputs = new CallInputs(context.PluginExecutionContext);
        var answer = new ReturnAnswer(
            inputs.Id("ReturnId") ?? throw new ImportException(ReturnErrors.CallNotReadable, "ReturnId"),
            KindOf(inputs.Text("Decision")),
            inputs.Text("Lines"),
            inputs.Text("Comment"),
            inputs.Flag("TellCustomer"),
            Amount: null,
            Reference: null);
        ReturnCalls.Run(context, answer);
    }

    private static ReturnEventKind KindOf(string? decision) => decision switch
    {
        "Authorize" => ReturnEventKind.AgentAuthorizes,
        "Reject" => ReturnEventKind.AgentRejects,
        _ => throw new ImportException(ReturnErrors.CallNotReadable, "Decision"),
    };
}
