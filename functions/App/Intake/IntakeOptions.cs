namespace PowerPlatformMagento.App.Intake;

/// <summary>Settings of the intake. Section <c>Intake</c>.</summary>
internal sealed class IntakeOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Intake";

    /// <summary>Default of <see cref="MaximumBytes"/>: Adobe's largest batch.</summary>
    public const int DefaultMaximumBytes = 2 * 1024 * 1024;

    /// <summary>Default of <see cref="MaximumRequestBytes"/>.</summary>
    public const int DefaultMaximumRequestBytes = 6 * 1024 * 1024;

    /// <summary>Default of <see cref="LargeMessages"/>.</summary>
    public const int DefaultLargeMessages = 2;

    /// <summary>Default of <see cref="RequestsPerSender"/>.</summary>
    public const int DefaultRequestsPerSender = 5;

    /// <summary>Default of <see cref="RequestsPerStore"/>.</summary>
    public const int DefaultRequestsPerStore = 1000;

    /// <summary>Events a message may hold at most.</summary>
    public const int MaximumEvents = 100;

    private const int Envelope = 64 * 1024;

    /// <summary>Largest body in bytes. Default 2 MB.</summary>
    public int MaximumBytes { get; set; } = DefaultMaximumBytes;

    /// <summary>Largest service request in bytes of JSON, its files in base 64 included. Default 6 MB.</summary>
    public int MaximumRequestBytes { get; set; } = DefaultMaximumRequestBytes;

    /// <summary>Messages larger than <see cref="MaximumBytes"/> that are read at the same time; more are asked to come again. Default 2.</summary>
    public int LargeMessages { get; set; } = DefaultLargeMessages;

    /// <summary>Service requests of one e-mail address, or else of one customer, that are taken within <see cref="RequestWindow"/>. Default 5.</summary>
    public int RequestsPerSender { get; set; } = DefaultRequestsPerSender;

    /// <summary>Service requests of one store that are taken within <see cref="RequestWindow"/>. Default 1000.</summary>
    public int RequestsPerStore { get; set; } = DefaultRequestsPerStore;

    /// <summary>The time in which service requests are counted. Default 1 hour.</summary>
    public TimeSpan RequestWindow { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Largest body of a message that may hold service requests, in bytes.</summary>
    public int LargestMessage => Math.Max(MaximumBytes, MaximumRequestBytes + Envelope);

    /// <summary>How far the time of a plain webhook may be from ours, both ways. Default 5 minutes.</summary>
    public TimeSpan Window { get; set; } = TimeSpan.FromMinutes(5);
}
