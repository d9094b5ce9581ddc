using System.IO.Compression;
using CsCheck;
using PowerPlatformMagento.Packer.Packing;

namespace PowerPlatformMagento.Solution.Tests.Packing;

/// <summary>Zips are read by others and are the same bytes for the same content.</summary>
[TestClass]
public sealed class ZipFormTests
{
    private static readonly Gen<Dictionary<string, byte[]>> Entries =
        Gen.Select(Gen.String[Gen.Char["abcäß/_.-"], 1, 12], Gen.Byte.Array[0, 3000]).List[0, 12]
            .Select(pairs => pairs.Where(pair => !pair.Item1.EndsWith('/') && !pair.Item1.StartsWith('/')).DistinctBy(pair => pair.Item1).ToDictionary(pair => pair.Item1, pair => pair.Item2));

    [TestMethod]
    public void What_is_written_can_be_read() => Entries.Sample(entries =>
    {
        using var archive = new ZipArchive(new MemoryStream(ZipForm.Write(entries)));
        return archive.Entries.Count == entries.Count && archive.Entries.All(entry => Bytes(entry).SequenceEqual(entries[entry.FullName]));
    });

    [TestMethod]
    public void The_order_of_entries_does_not_matter() => Entries.Sample(entries =>
        ZipForm.Write(entries).AsSpan().SequenceEqual(ZipForm.Write(entries.Reverse().ToDictionary())));

    [TestMethod]
    public void Entries_are_sorted_and_carry_one_timestamp()
    {
        using var archive = new ZipArchive(new MemoryStream(ZipForm.Write(new Dictionary<string, byte[]> { ["b"] = [1], ["a/c"] = [2], ["B"] = [3] })));

        CollectionAssert.AreEqual(new[] { "B", "a/c", "b" }, archive.Entries.Select(entry => entry.FullName).ToList());
        Assert.IsTrue(archive.Entries.All(entry => entry.LastWriteTime.DateTime == new DateTime(1980, 1, 1, 0, 0, 0, DateTimeKind.Unspecified)));
    }

    [TestMethod]
    public void Nothing_tells_the_operating_system()
    {
        using var archive = new ZipArchive(new MemoryStream(ZipForm.Write(new Dictionary<string, byte[]> { ["a"] = [1] })));

        Assert.AreEqual(0, archive.Entries.Single().ExternalAttributes);
    }

    [TestMethod]
    public void Text_is_compressed() => Assert.IsLessThan(1000, ZipForm.Write(new Dictionary<string, byte[]> { ["a"] = new byte[100_000] }).Length);

    [TestMethod]
    public void An_empty_zip_is_a_zip()
    {
        using var archive = new ZipArchive(new MemoryStream(ZipForm.Write(new Dictionary<string, byte[]>())));

        Assert.IsEmpty(archive.Entries);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
