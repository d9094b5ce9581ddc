namespace PowerPlatformMagento.App.Operations;

/// <summary>What a maker means by a text that is optional: flows send an empty one where they have none.</summary>
internal static class Given
{
    /// <summary>The text; null when it is missing or blank.</summary>
    public static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
