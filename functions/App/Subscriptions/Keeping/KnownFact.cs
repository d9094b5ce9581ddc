namespace PowerPlatformMagento.App.Subscriptions.Keeping;

/// <summary>What is known of a record, to tell the next time what changed.</summary>
/// <param name="Id">The record.</param>
/// <param name="Value">The fact, encrypted; null = forget it.</param>
internal sealed record KnownFact(string Id, byte[]? Value);
