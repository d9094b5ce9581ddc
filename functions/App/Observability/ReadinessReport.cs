namespace PowerPlatformMagento.App.Observability;

/// <summary>Whether everything the app needs can be reached.</summary>
/// <param name="IsReady">True when all parts are.</param>
/// <param name="Checks">The parts.</param>
internal sealed record ReadinessReport(bool IsReady, IReadOnlyList<ReadinessCheck> Checks);
