namespace PowerPlatformMagento.Contracts;

/// <summary>What became of a row of the outbox.</summary>
public static class OutboxOutcome
{
    /// <summary>The store has the change.</summary>
    public const string Sent = "Sent";

    /// <summary>The store has not taken the change.</summary>
    public const string Failed = "Failed";
}
