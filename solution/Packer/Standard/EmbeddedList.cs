namespace PowerPlatformMagento.Packer.Standard;

/// <summary>Plain text lists that travel inside the packer: a line each, # starts a comment.</summary>
internal static class EmbeddedList
{
    /// <exception cref="InvalidOperationException">The packer was built without the list.</exception>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(EmbeddedList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The list {name} is not part of this build.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries).Where(line => line.Length > 0 && !line.StartsWith('#'))];
    }
}
