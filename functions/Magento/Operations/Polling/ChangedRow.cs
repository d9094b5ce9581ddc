namespace PowerPlatformMagento.Magento.Operations.Polling;

/// <summary>A record of the store and when it changed.</summary>
/// <param name="Id">Magento's id.</param>
/// <param name="ChangedAt">UTC, whole seconds.</param>
public readonly record struct ChangedRow(long Id, DateTime ChangedAt);
