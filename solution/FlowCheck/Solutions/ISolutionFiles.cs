namespace PowerPlatformMagento.FlowCheck.Solutions;

/// <summary>The files of a solution in the classic unpacked layout, wherever they are kept.</summary>
public interface ISolutionFiles
{
    /// <summary>Paths of all files, with forward slashes, relative to the solution's folder.</summary>
    IEnumerable<string> Paths { get; }

    /// <summary>The text of a file, without a byte order mark; null when there is none.</summary>
    string? Read(string path);
}
