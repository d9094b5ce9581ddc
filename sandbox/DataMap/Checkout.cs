namespace PowerPlatformMagento.Sandbox.DataMap;

/// <summary>The repository this tool works on.</summary>
/// <param name="Root">Its folder.</param>
internal sealed record Checkout(string Root)
{
    private const string Marker = "PowerPlatformMagento.sln";

    public string Solution => Path.Combine(Root, "solution", "core");

    public string Document => Path.Combine(Root, "docs", "reference", "data-map.md");

    /// <summary>The repository a folder is in; null when it is in none.</summary>
    public static Checkout? Find(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            if (File.Exists(Path.Combine(current.FullName, Marker)))
            {
                return new Checkout(current.FullName);
            }
        }

        return null;
    }
}
