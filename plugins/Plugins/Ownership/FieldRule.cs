using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Ownership;

/// <summary>Decides about fields that the store tells and that Dataverse may have changed as well.</summary>
internal static class FieldRule
{
    /// <summary>Clocks of two systems are not compared more exactly than this; what lies closer together goes to the owner.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    /// <summary>Decides about one group of fields.</summary>
    /// <param name="ownership">Who has the say; null when nobody wrote it down, then the store is believed.</param>
    /// <param name="isChangedInStore">Whether the store says something else than Dataverse knew of it.</param>
    /// <param name="changedAt">When Dataverse changed it and the store was not told yet, UTC; null when nothing is under way.</param>
    /// <param name="store">When the store changed it.</param>
    public static FieldDecision Decide(FieldOwnership? ownership, bool isChangedInStore, DateTime? changedAt, StoreMoment store)
    {
        if (!isChangedInStore)
        {
            return FieldDecision.Keep;
        }

        if (ownership is null)
        {
            return FieldDecision.Take;
        }

        if (!ownership.ComesFromStore)
        {
            return ownership.GoesToStore ? FieldDecision.TellAgain : FieldDecision.Keep;
        }

        return changedAt is { } dataverse && ownership.GoesToStore ? OfConflict(ownership, dataverse, store) : FieldDecision.Take;
    }

    /// <summary>Decides about a group of fields that differ when store and Dataverse find out that they mean the same: nobody knows who changed what and when.</summary>
    /// <param name="ownership">Who has the say; null when nobody wrote it down, then the store is believed.</param>
    public static FieldDecision DecideFirst(FieldOwnership? ownership) => ownership switch
    {
        null => FieldDecision.Take,
        { GoesToStore: true, ComesFromStore: true, Rule: ConflictRule.Ask } => FieldDecision.Undecided,
        { GoesToStore: true, Owner: not FieldOwner.Magento } => FieldDecision.TellAgain,
        { ComesFromStore: true } => FieldDecision.Take,
        _ => FieldDecision.Keep,
    };

    private static FieldDecision OfConflict(FieldOwnership ownership, DateTime dataverse, StoreMoment store) => ownership.Rule switch
    {
        ConflictRule.Ask => FieldDecision.Undecided,
        ConflictRule.NewestWins when store.Earliest - dataverse > Skew => FieldDecision.StoreWins,
        ConflictRule.NewestWins when dataverse - store.Latest > Skew => FieldDecision.DataverseWins,
        _ => ownership.Owner == FieldOwner.Magento ? FieldDecision.StoreWins : FieldDecision.DataverseWins,
    };
}
