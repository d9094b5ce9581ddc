using System.IO.Compression;

namespace PowerPlatformMagento.Packer.Reading;

/// <summary>The entries of a zip, as they are.</summary>
/// <param name="Entries">Path as the zip has it, and bytes; the first of several entries of a path.</param>
/// <param name="Repeated">Paths that the zip has more than once.</param>
internal sealed record PackageEntries(IReadOnlyDictionary<string, byte[]> Entries, IReadOnlyList<string> Repeated)
{
    /// <exception cref="InvalidDataException">The file is not a zip.</exception>
    public static PackageEntries Read(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        var entries = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var repeated = new List<string>();
        foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            if (!entries.TryAdd(entry.FullName, Bytes(entry)))
            {
                repeated.Add(entry.FullName);
            }
        }

        return new PackageEntries(entries, repeated);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
