namespace PowerPlatformMagento.App.Notifications.Finding;

/// <summary>What was below a threshold when it was looked last.</summary>
/// <param name="Below">Items, by SKU and source.</param>
/// <param name="Turn">How often that changed.</param>
/// <param name="At">When it changed last.</param>
internal sealed record StockFact(IReadOnlyList<string> Below, int Turn, DateTimeOffset At);
