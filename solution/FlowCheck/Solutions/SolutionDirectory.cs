namespace PowerPlatformMagento.FlowCheck.Solutions;

/// <summary>An unpacked solution on disk.</summary>
/// <param name="folder">Its folder; one that does not exist has no files.</param>
public sealed class SolutionDirectory(string folder) : ISolutionFiles
{
    /// <inheritdoc />
    public IEnumerable<string> Paths => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
        : [];

    /// <inheritdoc />
    public string? Read(string path)
    {
        var file = Path.Combine(folder, path);
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }
}
