using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Cases;

/// <summary>
/// The one table of what may follow what. Pure. The store moves a case in one way only: a return that is over resolves the case it made, if nobody has ended it. People
/// do what the platform lets them; what they ended stays ended until people open it.
/// </summary>
internal static class CaseTransitions
{
    private static readonly Dictionary<CaseState, int[]> Reasons = new()
    {
        [CaseState.Active] = [1, 2, 3, 4],
        [CaseState.Resolved] = [IncidentTable.ProblemSolved, 1000],
        [CaseState.Canceled] = [6, 2000],
    };

    /// <summary>Where a case stands after an event; null when the platform refuses it.</summary>
    /// <param name="from">Where it stands.</param>
    /// <param name="kind">What happens.</param>
    /// <param name="isOfStore">Whether a request or return of a store made the case; cases people made are left to them.</param>
    public static CaseState? Of(CaseState from, CaseEventKind kind, bool isOfStore) => kind switch
    {
        CaseEventKind.StoreTells or CaseEventKind.Reply => from,
        CaseEventKind.ReturnEnds => isOfStore && from == CaseState.Active ? CaseState.Resolved : from,
        CaseEventKind.PersonWaits => When(from == CaseState.Active, CaseState.Active),
        CaseEventKind.PersonResolves => When(from == CaseState.Active, CaseState.Resolved),
        CaseEventKind.PersonCancels => When(from == CaseState.Active, CaseState.Canceled),
        CaseEventKind.PersonReopens => When(from != CaseState.Active, CaseState.Active),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Whether a status reason, as the platform ships them, belongs to a state.</summary>
    public static bool IsLegal(CaseState state, int reason) => Reasons[state].Contains(reason);

    private static CaseState? When(bool isAllowed, CaseState to) => isAllowed ? to : null;
}
