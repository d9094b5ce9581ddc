namespace PowerPlatformMagento.App.Notifications.Finding;

/// <summary>What looking at a record brought.</summary>
/// <param name="Fact">What is to be known of it from now on; null when nothing new is.</param>
/// <param name="Events">What happened to it, in order.</param>
internal sealed record Sighting(byte[]? Fact, IReadOnlyList<FoundEvent> Events)
{
    /// <summary>Nothing new.</summary>
    public static Sighting Nothing { get; } = new(null, []);
}
