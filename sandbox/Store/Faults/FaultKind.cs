namespace PowerPlatformMagento.Sandbox.Store.Faults;

/// <summary>Ways in which a store misbehaves.</summary>
public enum FaultKind
{
    /// <summary>429, with a Retry-After header when the rule names one.</summary>
    TooManyRequests,

    /// <summary>500 with Magento's JSON body and a report id.</summary>
    InternalError,

    /// <summary>500 with a text that breaks off, as without a database.</summary>
    InternalErrorText,

    /// <summary>502 with the HTML of nginx.</summary>
    BadGateway,

    /// <summary>503 with the HTML of maintenance mode.</summary>
    Maintenance,

    /// <summary>The right answer, but late.</summary>
    Slow,

    /// <summary>The right status and half of the body, then the connection ends.</summary>
    CutOff,

    /// <summary>The connection ends before any answer.</summary>
    Reset,

    /// <summary>No answer until the client gives up.</summary>
    Hang,

    /// <summary>401 as for a revoked token.</summary>
    Unauthorized,
}
