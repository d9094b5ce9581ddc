using CsCheck;
using PowerPlatformMagento.Sandbox.Page.Components.Charts;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Charts;

[TestClass]
public sealed class DiscPartTests
{
    [TestMethod]
    public void The_parts_make_up_the_whole() => Gen.Decimal[0, 1000].List[1, 12].Where(values => values.Any(value => value > 0)).Sample(values =>
        Math.Abs(DiscPart.Cut(values, 100, 60).Sum(part => part.Share) - 1) < 0.000_001);

    [TestMethod]
    public void Nothing_and_less_than_nothing_have_no_part()
    {
        var parts = DiscPart.Cut([0, 3, -2, 1], 100, 0);

        CollectionAssert.AreEqual(new[] { 1, 3 }, parts.Select(part => part.Index).ToArray());
        Assert.AreEqual(0.75, parts[0].Share);
    }

    [TestMethod]
    public void A_single_part_is_a_full_ring()
    {
        var path = DiscPart.Cut([5], 100, 60).Single().Path;

        Assert.AreEqual(2, path.Count(sign => sign == 'M'), "An arc cannot end where it starts");
        StringAssert.Contains(path, "A60 60");
    }

    [TestMethod]
    public void A_disc_meets_in_the_middle() => StringAssert.EndsWith(DiscPart.Cut([1, 1], 100, 0)[0].Path, "L0 0Z");

    [TestMethod]
    public void Nothing_at_all_is_no_disc() => Assert.IsEmpty(DiscPart.Cut([0, 0], 100, 0));
}
