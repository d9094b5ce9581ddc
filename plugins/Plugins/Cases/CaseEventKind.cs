namespace PowerPlatformMagento.Plugins.Cases;

/// <summary>What happens to a case.</summary>
internal enum CaseEventKind
{
    /// <summary>The store tells of the request, return or order once more, or something new about it.</summary>
    StoreTells,

    /// <summary>The return the case is about is over.</summary>
    ReturnEnds,

    /// <summary>Somebody answers the customer.</summary>
    Reply,

    /// <summary>Somebody puts the case on hold or takes it up again.</summary>
    PersonWaits,

    /// <summary>Somebody resolves the case.</summary>
    PersonResolves,

    /// <summary>Somebody cancels the case.</summary>
    PersonCancels,

    /// <summary>Somebody opens the case again.</summary>
    PersonReopens,
}
