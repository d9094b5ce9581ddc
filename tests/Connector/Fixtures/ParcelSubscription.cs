namespace PowerPlatformMagento.Connector.Definition.Tests.Fixtures;

/// <summary>A wish to be told of parcels.</summary>
/// <param name="CallbackUrl">Filled in by the platform.</param>
/// <param name="Store">Key of the store.</param>
/// <param name="City">Only parcels to this town.</param>
public sealed record ParcelSubscription(string CallbackUrl, string Store, string? City = null);
