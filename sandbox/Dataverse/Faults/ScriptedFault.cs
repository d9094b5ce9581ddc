namespace PowerPlatformMagento.Sandbox.Dataverse.Faults;

/// <summary>Ways in which the sandbox can misbehave on demand.</summary>
public enum ScriptedFault
{
    /// <summary>Service protection refuses the call with Retry-After; nothing runs.</summary>
    Throttle,

    /// <summary>The database times out before anything is written.</summary>
    SqlTimeout,

    /// <summary>The connection breaks before the request arrives.</summary>
    ConnectionLost,

    /// <summary>The request runs and commits, but the caller gets a TimeoutException instead of the answer.</summary>
    TimeoutAfterCommit,
}
