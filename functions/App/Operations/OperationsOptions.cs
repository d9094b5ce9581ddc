namespace PowerPlatformMagento.App.Operations;

/// <summary>Limits of the connector's operations. Section <c>Operations</c>.</summary>
internal sealed class OperationsOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Operations";

    /// <summary>Largest body of a request in bytes. Default 1 MB.</summary>
    public int MaximumBytes { get; set; } = 1024 * 1024;

    /// <summary>Time for one operation with all its calls to the store. Default 55 seconds: the platform gives up after 120 and repeats.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(55);

    /// <summary>Whether the operation Send a request may write. Default false: it reads only.</summary>
    public bool AllowWriteRequests { get; set; }

    /// <summary>Routes the operation Send a request may use, for example <c>orders/**</c>. Default none: every route that is not denied.</summary>
    public IList<string> AllowedRoutes { get; } = [];

    /// <summary>Routes the operation Send a request may not use, beside those that are never allowed.</summary>
    public IList<string> DeniedRoutes { get; } = [];
}
