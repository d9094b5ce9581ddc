using CsCheck;
using PowerPlatformMagento.Magento.Paging;

namespace PowerPlatformMagento.Magento.Tests.Paging;

[TestClass]
public sealed class RecordIdsTests
{
    [TestMethod]
    public void Orders_ids_as_numbers() => Gen.Select(Gen.ULong, Gen.ULong).Sample((one, other) =>
        Math.Sign(RecordIds.Compare($"{one}", $"{other}")) == one.CompareTo(other));

    [TestMethod]
    [DataRow("9", "10", -1)]
    [DataRow("010", "10", 0)]
    [DataRow("10", "9", 1)]
    public void Looks_past_leading_zeros(string one, string other, int expected) => Assert.AreEqual(expected, Math.Sign(RecordIds.Compare(one, other)));
}
