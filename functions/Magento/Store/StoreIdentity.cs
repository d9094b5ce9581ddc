namespace PowerPlatformMagento.Magento.Store;

/// <summary>What a store says it is.</summary>
/// <param name="Edition">Edition; <see cref="StoreEdition.Unknown"/> when the store does not tell and nothing gives it away.</param>
/// <param name="Version">Version as the store prints it, major and minor only in most shops; null when it does not tell.</param>
public sealed record StoreIdentity(StoreEdition Edition, string? Version);
