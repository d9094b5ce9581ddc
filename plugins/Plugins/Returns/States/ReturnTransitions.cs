using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns.States;

/// <summary>
/// The one table of what may follow what. Pure. A return only goes forward: what was reached is never taken back by older news, whoever tells them.
/// </summary>
internal static class ReturnTransitions
{
    /// <summary>What an answer or a fact does to a return that stands here.</summary>
    public static ReturnMove Of(ReturnStatusChoice from, ReturnEventKind kind) => kind switch
    {
        ReturnEventKind.AgentAuthorizes => Answer(from, ReturnStatusChoice.Authorized),
        ReturnEventKind.AgentRejects => Answer(from, ReturnStatusChoice.Rejected),
        ReturnEventKind.ParcelSeen => Step(from, ReturnStatusChoice.InTransit),
        ReturnEventKind.GoodsReceived => Step(from, ReturnStatusChoice.Received),
        ReturnEventKind.RefundSeen => Refund(from),
        ReturnEventKind.ExchangeShipped => from == ReturnStatusChoice.Refunded ? Refused(from, ReturnErrors.HasEnded) : Step(from, ReturnStatusChoice.Exchanged),
        ReturnEventKind.Close => new ReturnMove(ReturnStatusChoice.Closed),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>What a status of the store does to a return, or a line, that stands here.</summary>
    public static ReturnMove OfShop(ReturnStatusChoice from, ReturnStatusChoice told) =>
        IsContradiction(from, told) ? new ReturnMove(from, IsConflict: true)
        : Rank(told) > Rank(from) || (from == ReturnStatusChoice.Rejected && IsPaidBack(told)) ? new ReturnMove(told)
        : new ReturnMove(from);

    /// <summary>How far a status is; of two the larger counts.</summary>
    public static int Rank(ReturnStatusChoice status) => status switch
    {
        ReturnStatusChoice.Requested => 0,
        ReturnStatusChoice.Authorized => 1,
        ReturnStatusChoice.InTransit => 2,
        ReturnStatusChoice.Received => 3,
        ReturnStatusChoice.Closed => 5,
        _ => 4,
    };

    // Who refuses after the money or other goods are gone, or goes on with what was refused, tells something that cannot be any more.
    private static bool IsContradiction(ReturnStatusChoice from, ReturnStatusChoice told) =>
        told == ReturnStatusChoice.Rejected ? IsPaidBack(from) || from == ReturnStatusChoice.Closed
        : from == ReturnStatusChoice.Rejected ? told is ReturnStatusChoice.Authorized or ReturnStatusChoice.InTransit or ReturnStatusChoice.Received
        : IsPaidBack(from) && IsPaidBack(told) && from != told;

    private static ReturnMove Answer(ReturnStatusChoice from, ReturnStatusChoice to) =>
        from == ReturnStatusChoice.Requested ? new ReturnMove(to)
        : from == ReturnStatusChoice.Rejected && to != from ? Refused(from, ReturnErrors.WasRejected)
        : ReturnState.IsEnd(from) && from != to ? Refused(from, ReturnErrors.HasEnded)
        : new ReturnMove(from);

    private static ReturnMove Step(ReturnStatusChoice from, ReturnStatusChoice to) =>
        from == ReturnStatusChoice.Requested ? Refused(from, ReturnErrors.NotAuthorized)
        : from == ReturnStatusChoice.Rejected ? Refused(from, ReturnErrors.WasRejected)
        : new ReturnMove(Rank(to) > Rank(from) ? to : from);

    // Money that was given back is a fact, whatever was decided before.
    private static ReturnMove Refund(ReturnStatusChoice from) =>
        from == ReturnStatusChoice.Exchanged ? Refused(from, ReturnErrors.HasEnded)
        : new ReturnMove(from == ReturnStatusChoice.Closed ? from : ReturnStatusChoice.Refunded);

    private static bool IsPaidBack(ReturnStatusChoice status) => status is ReturnStatusChoice.Refunded or ReturnStatusChoice.Exchanged;

    private static ReturnMove Refused(ReturnStatusChoice from, ErrorDefinition error) => new(from, error);
}
