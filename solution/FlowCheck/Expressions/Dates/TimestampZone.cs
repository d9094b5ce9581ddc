namespace PowerPlatformMagento.FlowCheck.Expressions.Dates;

/// <summary>What a text said about the time zone of its date.</summary>
internal enum TimestampZone
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>UTC, by the sign Z.</summary>
    Utc,

    /// <summary>An offset from UTC.</summary>
    Offset,
}
