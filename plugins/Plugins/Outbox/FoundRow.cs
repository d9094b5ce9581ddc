namespace PowerPlatformMagento.Plugins.Outbox;

/// <summary>A row of the outbox and the store it goes to.</summary>
/// <param name="Row">The row.</param>
/// <param name="Store">Key of the store.</param>
internal sealed record FoundRow(OutboxRow Row, string Store);
