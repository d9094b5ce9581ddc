using PowerPlatformMagento.App.Inbox;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>A row for the error desk.</summary>
/// <param name="Item">The inbox row that fails.</param>
/// <param name="Failure">Why.</param>
/// <param name="Attempts">Attempts so far, this one included.</param>
/// <param name="OccurredAt">When it failed last.</param>
/// <param name="CorrelationId">Under which logs and traces are found.</param>
internal sealed record SyncIssue(InboxItem Item, Failure Failure, int Attempts, DateTimeOffset OccurredAt, string CorrelationId);
