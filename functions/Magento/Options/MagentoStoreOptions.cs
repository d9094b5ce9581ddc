namespace PowerPlatformMagento.Magento.Options;

/// <summary>Settings of one connected store.</summary>
public sealed class MagentoStoreOptions
{
    /// <summary>Largest page Magento allows while its input limits are on.</summary>
    public const int LargestPageSize = 300;

    /// <summary>Key of the store: letters and digits only.</summary>
    public required string Key { get; init; }

    /// <summary>Address of the shop without <c>/rest</c>; of the cloud service with the tenant id.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>How the client proves who it is.</summary>
    public required MagentoCredentials Credentials { get; init; }

    /// <summary>Shape of the paths; null = the cloud service for hosts below <c>api.commerce.adobe.com</c>, else an installed shop.</summary>
    public ApiStyle? Style { get; init; }

    /// <summary>Records a page, 1 to 300. Default 300.</summary>
    public int PageSize { get; init; } = LargestPageSize;

    /// <summary>Requests at the same time. Default 4.</summary>
    public int MaximumConcurrency { get; init; } = 4;

    /// <summary>Requests a second, with bursts of one second's worth. Default 20.</summary>
    public int RequestsPerSecond { get; init; } = 20;

    /// <summary>Time for one attempt, body included. Default 60 seconds.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Time for one call with all its attempts and waits. Default 3 minutes.</summary>
    public TimeSpan TotalTimeout { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>Repetitions of a call that may be repeated. Default 4.</summary>
    public int MaximumRetries { get; init; } = 4;

    /// <summary>First wait between attempts; doubles each time. Default 500 ms.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Longest wait between attempts; when the store asks for more, the call fails with that time. Default 30 seconds.</summary>
    public TimeSpan MaximumRetryDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Failed attempts in a row of half a minute after which the store is left alone. Default 8.</summary>
    public int PauseThreshold { get; init; } = 8;

    /// <summary>How long a store that is down is left alone. Default 15 seconds.</summary>
    public TimeSpan PauseDuration { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Largest answer in bytes, unpacked. Default 64 MB.</summary>
    public long MaximumAnswerBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>Largest record in bytes. Default 10 MB.</summary>
    public int MaximumRecordBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>Whether plain http is allowed for addresses of this machine. Default false.</summary>
    public bool AllowInsecureLoopback { get; init; }

    /// <summary>Whether and why these settings cannot be used: all problems, empty when there is none.</summary>
    public IReadOnlyList<string> Validate() => MagentoStoreOptionsRules.Check(this);
}
