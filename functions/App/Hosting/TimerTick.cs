namespace PowerPlatformMagento.App.Hosting;

/// <summary>One run of a timer function. Timers must be idempotent: the host may fire late, twice or together with a start.</summary>
/// <param name="IsPastDue">True when the run should have happened earlier.</param>
internal sealed record TimerTick(bool IsPastDue);
