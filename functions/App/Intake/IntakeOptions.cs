namespace PowerPlatformMagento.App.Intake;

/// <summary>Settings of the intake. Section <c>Intake</c>.</summary>
internal sealed class IntakeOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Intake";

    /// <summary>Default of <see cref="MaximumBytes"/>: Adobe's largest batch.</summary>
    public const int DefaultMaximumBytes = 2 * 1024 * 1024;

    /// <summary>Events a message may hold at most.</summary>
    public const int MaximumEvents = 100;

    /// <summary>Largest body in bytes. Default 2 MB.</summary>
    public int MaximumBytes { get; set; } = DefaultMaximumBytes;

    /// <summary>How far the time of a plain webhook may be from ours, both ways. Default 5 minutes.</summary>
    public TimeSpan Window { get; set; } = TimeSpan.FromMinutes(5);
}
