using System.IO.Compression;
using System.Text;

namespace PowerPlatformMagento.Packer.Packing;

/// <summary>
/// Writes zips that are the same byte for byte whenever their content is: sorted entries, one timestamp, no trace of the operating system.
/// ZipArchive notes the system it ran on, which is why the frame is written here; it is small without large files and encryption.
/// </summary>
internal static class ZipForm
{
    private const uint LocalHeader = 0x04034b50;

    private const uint CentralHeader = 0x02014b50;

    private const uint EndOfDirectory = 0x06054b50;

    private const ushort Version = 20;

    private const ushort Utf8Names = 0x0800;

    private const ushort Deflated = 8;

    /// <summary>1980-01-01 00:00:00, the first instant a zip can hold.</summary>
    private const uint Timestamp = 0x00210000;

    /// <param name="entries">Path with forward slashes and bytes.</param>
    public static byte[] Write(IReadOnlyDictionary<string, byte[]> entries)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        var directory = new List<(byte[] Header, byte[] Name, uint Offset)>();
        foreach (var (path, bytes) in entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var name = Encoding.UTF8.GetBytes(path);
            var packed = Deflate(bytes);
            var header = Header(name, Checksum.Of(bytes), packed.Length, bytes.Length);
            directory.Add((header, name, (uint)stream.Position));
            writer.Write(LocalHeader);
            writer.Write(header);
            writer.Write(name);
            writer.Write(packed);
        }

        var start = (uint)stream.Position;
        foreach (var (header, name, offset) in directory)
        {
            writer.Write(CentralHeader);
            writer.Write(Version);
            writer.Write(header);
            writer.Write((ushort)0); // comment
            writer.Write((ushort)0); // disk
            writer.Write((ushort)0); // internal attributes
            writer.Write(0u); // external attributes
            writer.Write(offset);
            writer.Write(name);
        }

        WriteEnd(writer, (ushort)directory.Count, (uint)stream.Position - start, start);
        return stream.ToArray();
    }

    /// <summary>The part that local and central headers share, from the version needed to the length of the extra field.</summary>
    private static byte[] Header(byte[] name, uint checksum, int packed, int unpacked)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Version);
        writer.Write(Utf8Names);
        writer.Write(Deflated);
        writer.Write(Timestamp);
        writer.Write(checksum);
        writer.Write((uint)packed);
        writer.Write((uint)unpacked);
        writer.Write((ushort)name.Length);
        writer.Write((ushort)0);
        return stream.ToArray();
    }

    private static void WriteEnd(BinaryWriter writer, ushort count, uint size, uint start)
    {
        writer.Write(EndOfDirectory);
        writer.Write(0u); // this disk and the one the directory starts on
        writer.Write(count);
        writer.Write(count);
        writer.Write(size);
        writer.Write(start);
        writer.Write((ushort)0); // comment
    }

    private static byte[] Deflate(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(bytes);
        }

        return packed.ToArray();
    }
}
