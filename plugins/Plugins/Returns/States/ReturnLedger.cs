using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns.States;

/// <summary>Reads where a return stands from its rows, and writes it back.</summary>
internal static class ReturnLedger
{
    public static ReturnStatusChoice StatusOf(Entity row) =>
        row.GetAttributeValue<OptionSetValue>(ReturnTable.Status) is { } option ? (ReturnStatusChoice)option.Value : ReturnStatusChoice.Requested;

    public static ReturnState StateOf(Entity row, IEnumerable<Entity> lines) =>
        new(StatusOf(row), [.. lines.Select(LineOf).Where(line => !line.IsGone)]);

    /// <summary>Writes what news of the store led to into the rows that are to be written.</summary>
    /// <param name="outcome">The return afterwards.</param>
    /// <param name="row">The return; its status is replaced.</param>
    /// <param name="lines">Its lines; status and quantities are replaced.</param>
    /// <param name="before">When the return got how far.</param>
    /// <param name="seenOn">When the news were read, UTC.</param>
    public static void Take(ReturnOutcome outcome, Entity row, IEnumerable<Entity> lines, ReturnMilestones before, DateTime seenOn)
    {
        WriteStatus(outcome.State.Status, row, before, seenOn);
        var states = outcome.State.Lines.ToDictionary(line => line.Key, StringComparer.Ordinal);
        foreach (var line in lines)
        {
            Write(states[KeyOf(line)], line);
        }

        if (outcome.IsConflict)
        {
            row[ReturnTable.StatusNote] = NoteOf(ReturnErrors.StoreContradicts);
        }
    }

    /// <summary>The status with the moments at which the return got how far.</summary>
    public static void WriteStatus(ReturnStatusChoice status, Entity row, ReturnMilestones before, DateTime seenOn)
    {
        var milestones = before.After(status, seenOn);
        row[ReturnTable.Status] = new OptionSetValue((int)status);
        row[ReturnTable.AuthorizedOn] = WholeSeconds(milestones.AuthorizedOn);
        row[ReturnTable.ReceivedOn] = WholeSeconds(milestones.ReceivedOn);
        row[ReturnTable.ClosedOn] = WholeSeconds(milestones.ClosedOn);
    }

    /// <summary>Status and quantities of a line.</summary>
    public static void Write(ReturnLineState state, Entity line)
    {
        line[ReturnLineTable.Status] = new OptionSetValue((int)state.Status);
        line[ReturnLineTable.QuantityRequested] = state.Requested;
        line[ReturnLineTable.QuantityAuthorized] = state.Authorized;
        line[ReturnLineTable.QuantityReceived] = state.Received;
        line[ReturnLineTable.QuantityApproved] = state.Approved;
    }

    public static string KeyOf(Entity line) => line.GetAttributeValue<string>(ReturnLineTable.ExternalKey);

    /// <summary>What people read beside the status.</summary>
    public static string NoteOf(ErrorDefinition error) => $"{error.Code}: {error.Text} {error.Hint}";

    private static ReturnLineState LineOf(Entity line) => new(
        KeyOf(line),
        StatusOf(line),
        Quantity(line, ReturnLineTable.QuantityRequested),
        Quantity(line, ReturnLineTable.QuantityAuthorized),
        Quantity(line, ReturnLineTable.QuantityReceived),
        Quantity(line, ReturnLineTable.QuantityApproved));

    private static decimal Quantity(Entity line, string column) => line.GetAttributeValue<decimal?>(column) ?? 0m;

    private static DateTime? WholeSeconds(DateTime? instant)
    {
        if (instant is not { } value)
        {
            return null;
        }

        var utc = value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc);
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerSecond));
    }
}
