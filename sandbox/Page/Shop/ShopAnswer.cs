namespace PowerPlatformMagento.Sandbox.Page.Shop;

/// <summary>What the store said to something a person wanted.</summary>
/// <param name="Record">What was written; null when the store refused.</param>
/// <param name="Refusal">Why it refused, for that person; null when it did not.</param>
internal sealed record ShopAnswer(ShopRecord? Record, string? Refusal);
