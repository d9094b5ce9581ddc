using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.Operations.Stock;

namespace PowerPlatformMagento.App.Notifications.Finding;

/// <summary>What a look for low stock saw.</summary>
/// <param name="Store">Key of the store.</param>
/// <param name="Filter">What is looked for.</param>
/// <param name="Below">Everything below the threshold.</param>
/// <param name="IsComplete">False when there is more than is looked at: then nobody can say what has recovered.</param>
/// <param name="Began">When the first of those who asked began.</param>
/// <param name="At">When it was looked.</param>
internal sealed record StockLook(string Store, SubscriptionFilter Filter, IReadOnlyList<StoredStock> Below, bool IsComplete, DateTimeOffset Began, DateTimeOffset At);
