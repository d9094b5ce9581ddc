namespace PowerPlatformMagento.Packer.Reading;

/// <summary>The files of one solution in the unpacked layout, wherever they came from.</summary>
/// <param name="Label">What findings call the solution: its folder relative to the repository, or the name of the zip.</param>
/// <param name="Shape">Folder or zip.</param>
/// <param name="Files">Path with forward slashes, and bytes.</param>
internal sealed record SolutionFiles(string Label, SolutionShape Shape, IReadOnlyDictionary<string, byte[]> Files)
{
    /// <summary>Reads a folder. Files the operating system or an editor leaves behind are part of it: a rule names them.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static SolutionFiles OfFolder(string folder, string label)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            files.Add(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        return new SolutionFiles(label, SolutionShape.Folder, files);
    }

    /// <summary>The same solution with more files; those that are there already stay.</summary>
    public SolutionFiles With(IEnumerable<KeyValuePair<string, byte[]>> more)
    {
        var files = new SortedDictionary<string, byte[]>(Files.ToDictionary(), StringComparer.Ordinal);
        foreach (var (file, bytes) in more)
        {
            files.TryAdd(file, bytes);
        }

        return this with { Files = files };
    }
}
