using System.Text;
using PowerPlatformMagento.FlowCheck.Solutions;

namespace PowerPlatformMagento.Packer.Reading;

/// <summary>The files of an opened solution, for the check of flows.</summary>
internal sealed class FilesOfSolution(UnpackedSolution solution) : ISolutionFiles
{
    public IEnumerable<string> Paths => solution.Files.Keys;

    public string? Read(string path) => solution.Files.TryGetValue(path, out var bytes) ? Encoding.UTF8.GetString(bytes).TrimStart('\ufeff') : null;
}
