using System.Xml.Linq;

namespace PowerPlatformMagento.Packer.Reading;

/// <summary>One component of an unpacked solution.</summary>
/// <param name="File">Path within the solution folder, with forward slashes.</param>
/// <param name="Xml">Root element of the component.</param>
internal sealed record Component(string File, XElement Xml)
{
    private const string ManagedEnding = "_managed";

    /// <summary>File name without folder and ending.</summary>
    public string FileName => Path.GetFileNameWithoutExtension(File);

    /// <summary>Folder of the file with a slash at the end.</summary>
    public string Folder => File[..(File.LastIndexOf('/') + 1)];

    /// <summary>The file replaces another one in managed packages.</summary>
    public bool IsManagedVariant => FileName.EndsWith(ManagedEnding, StringComparison.Ordinal);

    /// <summary>The file a managed variant replaces; the file itself for all others.</summary>
    public string UnmanagedFile =>
        IsManagedVariant ? $"{Folder}{FileName[..^ManagedEnding.Length]}{Path.GetExtension(File)}" : File;
}
