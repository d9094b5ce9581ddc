using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using PowerPlatformMagento.Connector.Definition.Tests.Support;
using PowerPlatformMagento.Connector.Definition.Writing;

namespace PowerPlatformMagento.Connector.Definition.Tests.Linting;

/// <summary>The icon fits the catalogue: square, opaque, background in the colour of the brand, logo under 70 % of the width.</summary>
[TestClass]
public sealed class IconTests
{
    private const int Header = 8;
    private const int Channels = 3;

    private static readonly byte[] Png = File.ReadAllBytes(RepositoryFiles.Full("connector/icon.png"));

    [TestMethod]
    public void The_icon_is_a_square_of_the_right_size()
    {
        var (width, height, depth, kind) = Size();

        Assert.AreEqual(width, height);
        Assert.IsTrue(width is >= 100 and <= 230, $"{width} pixels");
        Assert.AreEqual((8, 2), (depth, kind), "Eight bits a channel, no transparency");
        Assert.IsLessThan(1024 * 1024, Png.Length);
    }

    [TestMethod]
    public void The_background_has_the_colour_of_the_brand_and_the_logo_keeps_its_distance()
    {
        var (width, height, _, _) = Size();
        var background = Convert.FromHexString(ConnectorIdentity.BrandColor[1..]);
        var rows = Pixels(width, height);
        var touched = Enumerable.Range(0, width).Where(x => rows.Any(row => !row.AsSpan(x * Channels, Channels).SequenceEqual(background))).ToList();

        CollectionAssert.AreEqual(background, rows[0][..Channels]);
        Assert.IsLessThan(0.7, (touched[^1] - touched[0] + 1.0) / width);
    }

    private static (int Width, int Height, int Depth, int Kind) Size()
    {
        CollectionAssert.AreEqual(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }, Png[..Header]);
        var header = Chunks().First().Data;
        return (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)), header[8], header[9]);
    }

    /// <summary>The rows of the picture; the file uses no filter, so that what is stored is what is seen.</summary>
    private static List<byte[]> Pixels(int width, int height)
    {
        using var packed = new MemoryStream([.. Chunks().Where(chunk => chunk.Name == "IDAT").SelectMany(chunk => chunk.Data)]);
        using var unpacked = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionMode.Decompress))
        {
            zip.CopyTo(unpacked);
        }

        var rows = unpacked.ToArray().Chunk(1 + (width * Channels)).ToList();
        Assert.HasCount(height, rows);
        Assert.IsTrue(rows.All(row => row[0] == 0), "No filter");
        return [.. rows.Select(row => row[1..])];
    }

    private static IEnumerable<(string Name, byte[] Data)> Chunks()
    {
        for (var at = Header; at < Png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(Png.AsSpan(at));
            yield return (Encoding.ASCII.GetString(Png, at + 4, 4), Png.AsSpan(at + 8, length).ToArray());
            at += length + 12;
        }
    }
}
