namespace PowerPlatformMagento.App.Subscriptions;

/// <summary>A living subscription, without its callback address, which stays on disk.</summary>
/// <param name="Number">Number in the file.</param>
/// <param name="Topic">What it wants.</param>
/// <param name="Store">Key of the store.</param>
/// <param name="Filter">Its conditions.</param>
/// <param name="Began">What happened before does not concern it.</param>
internal sealed record Subscription(long Number, string Topic, string Store, SubscriptionFilter Filter, DateTimeOffset Began);
