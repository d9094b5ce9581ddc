using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Rows;

/// <summary>Keeps state and status reason together: each reason belongs to one state, each state has a reason it starts with.</summary>
internal static class StatusColumns
{
    public static void Fill(TableDefinition table, object?[] values, bool stateGiven, bool statusGiven)
    {
        if (table.System is not { State: { } state, Status: { } status })
        {
            return;
        }

        if (!stateGiven && !statusGiven && values[state.Ordinal] is not null)
        {
            return;
        }

        if (!stateGiven && statusGiven && values[status.Ordinal] is int reason && status.Choice.TryGet(reason, out var given))
        {
            values[state.Ordinal] = Boxed(state, given.State ?? 0);
            return;
        }

        var current = values[state.Ordinal] as int? ?? state.Choice.Options[0].Value;
        values[state.Ordinal] = Boxed(state, current);
        if (!statusGiven || values[status.Ordinal] is null)
        {
            values[status.Ordinal] = DefaultStatus(state, status, current);
        }

        RefuseMismatch(table, status, current, (int)values[status.Ordinal]!);
    }

    private static void RefuseMismatch(TableDefinition table, ColumnDefinition status, int state, int reason)
    {
        if (status.Choice.TryGet(reason, out var option) && option.State != state)
        {
            throw Fault.Of(
                FaultCodes.InvalidStatus,
                $"{reason} is not a valid status code for state code {state} on {table.LogicalName}.");
        }
    }

    private static object DefaultStatus(ColumnDefinition state, ColumnDefinition status, int value)
    {
        state.Choice.TryGet(value, out var option);
        var reason = option?.DefaultStatus ?? status.Choice.Options.First(candidate => candidate.State == value).Value;
        return Boxed(status, reason);
    }

    private static object Boxed(ColumnDefinition column, int value) =>
        column.Choice.TryGet(value, out var option) ? option.Boxed : value;
}
