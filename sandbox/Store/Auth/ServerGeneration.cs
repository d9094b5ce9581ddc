namespace PowerPlatformMagento.Sandbox.Store.Auth;

/// <summary>Server versions that check signatures and answer rows differently.</summary>
public enum ServerGeneration
{
    /// <summary>2.4.4 and 2.4.5.</summary>
    V245,

    /// <summary>2.4.6 and 2.4.7: the path is normalised before it is signed.</summary>
    V247,

    /// <summary>2.4.8: host and port as received; row totals of order items lose the quantity.</summary>
    V248,
}
