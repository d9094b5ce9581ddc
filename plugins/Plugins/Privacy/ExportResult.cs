namespace PowerPlatformMagento.Plugins.Privacy;

/// <summary>What is known of a person.</summary>
/// <param name="Json">The rows, by table.</param>
/// <param name="Rows">How many there are.</param>
/// <param name="IsComplete">Whether these are all.</param>
internal sealed record ExportResult(string Json, int Rows, bool IsComplete);
