using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns.States;

/// <summary>What an answer or a fact does to one line. Pure.</summary>
/// <param name="Line">The line afterwards.</param>
/// <param name="Error">Why it is not possible; null when it is.</param>
internal sealed record ReturnLineStep(ReturnLineState Line, ErrorDefinition? Error)
{
    public static ReturnLineStep Of(ReturnState state, ReturnLineState line, ReturnEvent happened)
    {
        var isNamed = happened.Quantities.TryGetValue(line.Key, out var pieces);
        if (!isNamed && happened.Quantities.Count > 0)
        {
            return Unchanged(line);
        }

        return pieces <= 0m ? Refused(line, ReturnErrors.QuantityTooLarge) : happened.Kind switch
        {
            ReturnEventKind.AgentAuthorizes => Authorize(line, pieces, isNamed),
            ReturnEventKind.AgentRejects => Reject(line, pieces, isNamed),
            ReturnEventKind.ParcelSeen => line.Status == ReturnStatusChoice.Authorized ? new(line with { Status = ReturnStatusChoice.InTransit }, null) : Unchanged(line),
            ReturnEventKind.GoodsReceived => Receive(line, pieces, isNamed),
            ReturnEventKind.RefundSeen => End(state, line, ReturnStatusChoice.Refunded),
            ReturnEventKind.ExchangeShipped => End(state, line, ReturnStatusChoice.Exchanged),
            _ => ReturnState.IsEnd(line.Status) ? Unchanged(line) : new(line with { Status = ReturnStatusChoice.Closed }, null),
        };
    }

    private static ReturnLineStep Authorize(ReturnLineState line, decimal? pieces, bool isNamed)
    {
        if (line.IsOpen)
        {
            return pieces > line.Requested ? Refused(line, ReturnErrors.QuantityTooLarge)
                : pieces < line.Authorized ? Refused(line, ReturnErrors.WasAnswered)
                : line.Requested == 0m ? Unchanged(line)
                : new(line with { Status = ReturnStatusChoice.Authorized, Authorized = pieces ?? line.Requested }, null);
        }

        return !isNamed || (!line.IsRejected && line.Authorized == (pieces ?? line.Authorized)) ? Unchanged(line)
            : Refused(line, line.IsRejected ? ReturnErrors.WasRejected : ReturnErrors.WasAnswered);
    }

    // A line is refused as a whole; pieces of it are refused by accepting the others.
    private static ReturnLineStep Reject(ReturnLineState line, decimal? pieces, bool isNamed) =>
        line.IsOpen
            ? pieces is null || pieces == line.Requested ? new(line with { Status = ReturnStatusChoice.Rejected }, null) : Refused(line, ReturnErrors.QuantityTooLarge)
            : line.IsRejected || !isNamed ? Unchanged(line)
            : Refused(line, ReturnErrors.WasAnswered);

    private static ReturnLineStep Receive(ReturnLineState line, decimal? pieces, bool isNamed)
    {
        if (line.IsOpen || line.IsRejected)
        {
            return isNamed ? Refused(line, line.IsOpen ? ReturnErrors.NotAuthorized : ReturnErrors.WasRejected) : Unchanged(line);
        }

        var received = pieces ?? line.Authorized;
        return received > line.Authorized ? Refused(line, ReturnErrors.QuantityTooLarge)
            : new(line with { Status = line.IsUnderWay ? ReturnStatusChoice.Received : line.Status, Received = Math.Max(received, line.Received) }, null);
    }

    // Who pays back has found in order what arrived. Lines nobody answered end with the others only when none was answered at all.
    private static ReturnLineStep End(ReturnState state, ReturnLineState line, ReturnStatusChoice end) =>
        line.IsUnderWay || (line.IsOpen && !state.Lines.Any(other => other.IsUnderWay))
            ? new(line with { Status = end, Approved = line.Received }, null)
            : Unchanged(line);

    private static ReturnLineStep Unchanged(ReturnLineState line) => new(line, null);

    private static ReturnLineStep Refused(ReturnLineState line, ErrorDefinition error) => new(line, error);
}
