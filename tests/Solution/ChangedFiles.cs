using PowerPlatformMagento.FlowCheck.Solutions;

namespace PowerPlatformMagento.Solution.Tests;

/// <summary>Files of a folder, one of them with another content.</summary>
internal sealed class ChangedFiles(ISolutionFiles original, string file, string content) : ISolutionFiles
{
    public IEnumerable<string> Paths => original.Paths;

    public string? Read(string path) => path == file ? content : original.Read(path);
}
