namespace PowerPlatformMagento.App.Subscriptions.Keeping;

/// <summary>A subscription on its way into the file.</summary>
/// <param name="Key">Hash of its id.</param>
/// <param name="Match">Hash of address, topic, store and conditions: the same wish again renews the subscription instead of doubling it.</param>
/// <param name="Topic">What it wants.</param>
/// <param name="Store">Key of the store.</param>
/// <param name="Filter">Its conditions.</param>
/// <param name="Callback">Its address, encrypted.</param>
internal sealed record NewSubscription(string Key, string Match, string Topic, string Store, SubscriptionFilter Filter, byte[] Callback);
