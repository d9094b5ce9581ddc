namespace PowerPlatformMagento.App.Subscriptions.Delivery;

/// <summary>How a flow answered lately.</summary>
/// <param name="Failures">Failed calls in a row.</param>
/// <param name="IsProven">Whether the last call of this process went through.</param>
/// <param name="IsPaused">Whether it is left alone now.</param>
internal readonly record struct LaneState(int Failures, bool IsProven, bool IsPaused);
