using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Cases;
using PowerPlatformMagento.Plugins.Outbox;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins;

/// <summary>
/// Step after a case was resolved or its status changed, on its own time: leaves word for the customer in the store, if the rule <c>mag_CaseAnswers</c> says so.
/// Organization requests: 1 for the rule; with a rule 1 to read the case, 1 to look whether it was said, 1 for the outbox.
/// </summary>
public sealed class TellStoreOfCase : GuardedPlugin
{
    private protected override void Run(ILocalPluginContext context)
    {
        var execution = context.PluginExecutionContext;
        if (ImportOrigin.Is(execution))
        {
            return;
        }

        var input = StepInput.Of(execution);
        var isResolution = input.Target.LogicalName == ResolutionTable.Name;
        var caseId = isResolution ? input.Target.GetAttributeValue<EntityReference>(ResolutionTable.Case)?.Id : input.Id;
        var hasMoved = isResolution || input.Choice(IncidentTable.StatusCode) != input.StoredChoice(IncidentTable.StatusCode);
        if (caseId is null || !hasMoved || new CaseSettings(context.SystemService).Answers() is not (var rule and not CaseAnswerRule.None))
        {
            return;
        }

        var thread = new CaseThreads(context.SystemService).Find(caseId.Value);
        var text = isResolution
            ? CaseSentence.OfResolution(thread?.Number, input.Text(ResolutionTable.Subject))
            : CaseSentence.OfStatus(thread?.Number, input.Choice(IncidentTable.StateCode), input.Choice(IncidentTable.StatusCode));
        var messages = new StoreMessages(context.SystemService);
        if (text is not null && thread?.Comment(text, rule == CaseAnswerRule.CommentAndNotify) is { } message && !messages.IsThere(message, execution.CorrelationId))
        {
            messages.Leave(message, execution.CorrelationId);
        }
    }
}
