namespace PowerPlatformMagento.Sandbox.Store.Search;

/// <param name="Field">Column.</param>
/// <param name="Direction">ASC or DESC; null when not given, which sorts descending.</param>
internal sealed record SortOrder(string Field, string? Direction)
{
    public bool Descending => Direction != "ASC";
}
