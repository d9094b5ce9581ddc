using PowerPlatformMagento.App.Inbox;

namespace PowerPlatformMagento.App.Subscriptions;

/// <summary>Settings of subscriptions and of the calls back to flows. Section <c>Subscriptions</c>.</summary>
internal sealed class SubscriptionsOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Subscriptions";

    private const string DefaultFile = "subscriptions.db";

    /// <summary>File of subscriptions and waiting events, on a local disk. Default <c>subscriptions.db</c> beside the inbox.</summary>
    public string? Path { get; set; }

    /// <summary>Largest size of the file in MB. Default 2048.</summary>
    public int MaximumMegabytes { get; set; } = 2048;

    /// <summary>Subscriptions that may exist at the same time. Default 1000.</summary>
    public int Maximum { get; set; } = 1000;

    /// <summary>Events that may wait for one subscription; newer ones are not kept for it. Default 10000.</summary>
    public int MaximumBacklog { get; set; } = 10_000;

    /// <summary>Calls to flows at the same time. A quarter of them is for flows that failed last; calls that take longer than two seconds come on top, up to four times as many. Default 64.</summary>
    public int Parallelism { get; set; } = 64;

    /// <summary>Time for one call. Default 30 seconds.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an event is tried. Default 24 hours.</summary>
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromHours(24);

    /// <summary>Hosts that may be called beside those of Power Automate and Logic Apps: <c>flows.example.com</c>, <c>*.example.com</c>, with <c>:port</c> where it is not 443.</summary>
    public IList<string> AllowedHosts { get; } = [];

    /// <summary>Whether addresses of this machine may be called, with plain http as well; for the sandbox. Default false.</summary>
    public bool AllowLoopback { get; set; }

    /// <summary>Address of the app as the platform sees it, up to and without <c>/api</c>; null = as each request says.</summary>
    public Uri? PublicBaseUrl { get; set; }

    /// <summary>Key for callback addresses and events on disk: 32 bytes in Base64. Null = one is made once and kept in a file beside.</summary>
    public string? EncryptionKey { get; set; }

    /// <summary>The key before; what was written with it can still be read.</summary>
    public string? PreviousEncryptionKey { get; set; }

    /// <summary>The file: that of the settings, else the one beside the inbox.</summary>
    public string FileBeside(InboxOptions inbox) =>
        string.IsNullOrEmpty(Path) ? System.IO.Path.Combine(System.IO.Path.GetDirectoryName(inbox.Path) ?? "", DefaultFile) : Path;
}
