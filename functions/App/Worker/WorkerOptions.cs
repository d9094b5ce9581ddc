namespace PowerPlatformMagento.App.Worker;

/// <summary>Settings of the worker. Section <c>Worker</c>.</summary>
internal sealed class WorkerOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Worker";

    /// <summary>Default of <see cref="BatchSize"/>.</summary>
    public const int DefaultBatchSize = 300;

    /// <summary>Default of <see cref="Parallelism"/>.</summary>
    public const int DefaultParallelism = 2;

    /// <summary>References taken from the inbox and read from the store at once. Default 300.</summary>
    public int BatchSize { get; set; } = DefaultBatchSize;

    /// <summary>Batches worked on at the same time. Default 2.</summary>
    public int Parallelism { get; set; } = DefaultParallelism;

    /// <summary>How long a batch belongs to a worker. Default 10 minutes.</summary>
    public TimeSpan LeaseTime { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a worker lets references gather before it takes a batch that may not be full: fewer, fuller calls. Default 500 ms.</summary>
    public TimeSpan GatherTime { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How often a worker looks for due retries when nothing comes in. Default 1 second.</summary>
    public TimeSpan IdleTime { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Largest record in bytes of JSON; a larger one is parked. Default 8 MB.</summary>
    public int MaximumPayloadBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>Most bytes of JSON in one call to Dataverse, unless one record alone is larger. Default 4 MB. A worker holds three such calls at most: one being filled, one waiting, one under way.</summary>
    public int MaximumBatchBytes { get; set; } = 4 * 1024 * 1024;
}
