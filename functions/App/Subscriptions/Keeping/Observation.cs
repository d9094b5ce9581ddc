namespace PowerPlatformMagento.App.Subscriptions.Keeping;

/// <summary>What a look at records of a store brought: new facts and the events they mean, kept together or not at all.</summary>
/// <param name="Store">Key of the store.</param>
/// <param name="Kind">Kind of the records.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Events">The events.</param>
/// <param name="OverwritesFacts">False when facts that exist are the better ones.</param>
internal sealed record Observation(string Store, RecordKind Kind, IReadOnlyList<KnownFact> Facts, IReadOnlyList<NewEvent> Events, bool OverwritesFacts = true);
