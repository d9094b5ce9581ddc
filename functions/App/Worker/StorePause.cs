using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Worker;

/// <summary>Why and until when a store is left alone.</summary>
/// <param name="Error">What went wrong last.</param>
/// <param name="Until">Until when.</param>
/// <param name="Failures">Failures in a row.</param>
internal sealed record StorePause(MagentoError Error, DateTimeOffset Until, int Failures);
