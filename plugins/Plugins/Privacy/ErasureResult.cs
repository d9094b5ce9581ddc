namespace PowerPlatformMagento.Plugins.Privacy;

/// <summary>What an erasure did.</summary>
/// <param name="Erased">Rows that were changed or deleted.</param>
/// <param name="Remaining">Rows that are left for another call; 0 when the person is erased.</param>
internal sealed record ErasureResult(int Erased, int Remaining);
