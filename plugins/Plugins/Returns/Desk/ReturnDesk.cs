using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Outbox;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Returns.Erp;
using PowerPlatformMagento.Plugins.Returns.States;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns.Desk;

/// <summary>Moves a return by an answer or a fact, and leaves word for its store in the outbox. The same answer or fact again changes nothing.</summary>
/// <param name="userService">Calls Dataverse as the person, with the rights of that person.</param>
/// <param name="systemService">Calls Dataverse as SYSTEM, for settings and the outbox.</param>
/// <param name="now">The time now, UTC.</param>
/// <param name="transaction">Names the operation.</param>
internal sealed class ReturnDesk(IOrganizationService userService, IOrganizationService systemService, DateTime now, Guid transaction)
{
    private const int TrackingLength = 1000;

    private readonly ReturnRecords _records = new(userService);

    /// <exception cref="ImportException">It is not possible as the return stands.</exception>
    public ReturnAnswerResult Take(ReturnRecord record, ReturnAnswer answer)
    {
        var outcome = ReturnMachine.Apply(record.State, ReturnEvent.Of(answer.Kind, ReturnCallLines.Read(answer.Lines, record)));
        if (outcome.Error is { } error)
        {
            throw new ImportException(error, record.State.Status.ToString());
        }

        var changes = new Entity(ReturnTable.Name, record.Id);
        var knowsMore = WriteFacts(changes, record, answer);
        var detail = outcome.IsChanged && answer.Kind == ReturnEventKind.AgentAuthorizes
            ? new ErpReturns(userService, ErpSetting.Of(systemService)).Start(record, outcome.State, changes)
            : null;
        if (!outcome.IsChanged && !knowsMore)
        {
            return new ReturnAnswerResult(record.State.Status, IsChanged: false, null, null);
        }

        _records.Write(record, outcome, changes, now);
        var tells = outcome.IsChanged || answer.Kind == ReturnEventKind.ParcelSeen;
        var message = tells ? ReturnNews.Of(record, outcome.State, answer) : null;
        Guid? outboxId = message is null ? null : new StoreMessages(systemService).Leave(message, transaction);
        return new ReturnAnswerResult(outcome.State.Status, IsChanged: true, outboxId, detail);
    }

    /// <summary>What a fact tells beside the status.</summary>
    /// <returns>Whether something of it was not known.</returns>
    private static bool WriteFacts(Entity changes, ReturnRecord record, ReturnAnswer answer)
    {
        var isAnswer = answer.Kind is ReturnEventKind.AgentAuthorizes or ReturnEventKind.AgentRejects;
        if (!isAnswer && record.Erp is ErpState.Waiting or ErpState.Sent && answer.Kind != ReturnEventKind.ParcelSeen)
        {
            changes[ReturnTable.ErpState] = new OptionSetValue((int)ErpState.Confirmed);
            changes[ReturnTable.StatusNote] = null;
        }

        if (answer.Amount is { } amount && answer.Kind == ReturnEventKind.RefundSeen)
        {
            changes[ReturnTable.RefundAmount] = new Money(decimal.Round(amount, 4, MidpointRounding.AwayFromZero));
        }

        if (PlainText.Clean(answer.Reference)?.Trim() is { } reference)
        {
            if (answer.Kind == ReturnEventKind.ParcelSeen)
            {
                changes[ReturnTable.TrackingNumbers] = WithNumber(record.Row.GetAttributeValue<string>(ReturnTable.TrackingNumbers), reference);
            }
            else if (string.IsNullOrEmpty(record.Row.GetAttributeValue<string>(ReturnTable.ErpReturnNumber)))
            {
                changes[ReturnTable.ErpReturnNumber] = reference.Length <= 50 ? reference : throw new ImportException(ReturnErrors.ValueTooLong, $"field {ReturnTable.Name}.{ReturnTable.ErpReturnNumber}");
            }
        }

        return RowChanges.Between(record.Row, changes) is not null;
    }

    private static string WithNumber(string? known, string number) =>
        known is null || known.Length == 0 ? PlainText.Cut(number, TrackingLength)
        : known.Split([", "], StringSplitOptions.None).Contains(number, StringComparer.OrdinalIgnoreCase) ? known
        : PlainText.Cut($"{known}, {number}", TrackingLength);
}
