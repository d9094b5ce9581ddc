using CsCheck;
using PowerPlatformMagento.Magento.Search;

namespace PowerPlatformMagento.Magento.Tests.Search;

[TestClass]
public sealed class IdListsTests
{
    [TestMethod]
    public void Splits_without_loss_and_within_both_bounds()
    {
        Gen.Select(Gen.Int[1, 1_000_000].Select(value => value.ToString(System.Globalization.CultureInfo.InvariantCulture)).List[0, 200], Gen.Int[1, 50], Gen.Int[10, 200])
            .Sample((ids, count, length) =>
            {
                var parts = IdLists.Split(ids, count, length).ToList();
                return parts.SelectMany(part => part).SequenceEqual(ids)
                    && parts.TrueForAll(part => part.Count > 0 && part.Count <= count && part.Sum(id => id.Length + 1) <= length);
            });
    }

    [TestMethod]
    public void Makes_nothing_of_nothing() => Assert.IsEmpty(IdLists.Split([], 10, 100));
}
