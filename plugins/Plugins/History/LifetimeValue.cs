namespace PowerPlatformMagento.Plugins.History;

/// <summary>What a customer paid and kept in one currency.</summary>
/// <param name="Amount">The amount.</param>
/// <param name="CurrencyCode">ISO 4217 code.</param>
internal sealed record LifetimeValue(decimal Amount, string CurrencyCode);
