namespace PowerPlatformMagento.Plugins.Ownership;

/// <summary>What becomes of a value the store tells, seen from what Dataverse has.</summary>
internal enum FieldDecision
{
    /// <summary>Both say the same, or the store says what it said before.</summary>
    Keep,

    /// <summary>Only the store changed it: Dataverse takes it.</summary>
    Take,

    /// <summary>The store has no say over it: Dataverse keeps its value and the store is told again.</summary>
    TellAgain,

    /// <summary>Both changed it, the store wins: Dataverse takes its value and sends nothing.</summary>
    StoreWins,

    /// <summary>Both changed it, Dataverse wins: its value goes to the store.</summary>
    DataverseWins,

    /// <summary>Both changed it and a person has to decide; until then both keep what they have.</summary>
    Undecided,
}
