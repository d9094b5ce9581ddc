using System.Text;
using PowerPlatformMagento.Packer.Packing;

namespace PowerPlatformMagento.Solution.Tests.Packing;

/// <summary>The checksum is the one of zip files.</summary>
[TestClass]
public sealed class ChecksumTests
{
    [TestMethod]
    [DataRow("", 0x00000000u)]
    [DataRow("123456789", 0xCBF43926u)]
    [DataRow("The quick brown fox jumps over the lazy dog", 0x414FA339u)]
    public void Known_texts_have_their_known_checksum(string text, uint expected) => Assert.AreEqual(expected, Checksum.Of(Encoding.ASCII.GetBytes(text)));
}
