namespace PowerPlatformMagento.Magento.Store;

/// <summary>What a store is and what it can do.</summary>
/// <param name="Edition">Edition; <see cref="StoreEdition.Unknown"/> when the store hides it.</param>
/// <param name="Version">Version as far as the store tells it, for example <c>2.4</c>; null when it hides it.</param>
/// <param name="Websites">Websites, the one of the back office left out.</param>
/// <param name="StoreViews">Store views, the one of the back office left out.</param>
/// <param name="Capabilities">What the store offers beyond Magento Open Source, with the reason where that cannot be used.</param>
public sealed record StoreDescription(
    StoreEdition Edition,
    string? Version,
    IReadOnlyList<Website> Websites,
    IReadOnlyList<StoreView> StoreViews,
    IReadOnlyList<CapabilityStatus> Capabilities);
