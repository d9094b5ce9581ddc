using CsCheck;
using PowerPlatformMagento.Magento.Operations.Bulk;

namespace PowerPlatformMagento.Magento.Tests.Operations.Bulk;

[TestClass]
public sealed class BulkPartsTests
{
    [TestMethod]
    [DataRow(0, 0)]
    [DataRow(1, 1)]
    [DataRow(20, 1)]
    [DataRow(21, 2)]
    [DataRow(1000, 50)]
    public void Single_rows_fill_requests_of_twenty(int units, int parts) =>
        Assert.HasCount(parts, BulkParts.Split(Enumerable.Range(0, units).Select(number => Unit(number, 1))));

    [TestMethod]
    public void A_unit_is_never_torn() =>
        CollectionAssert.AreEqual(new[] { 15, 18, 12 }, BulkParts.Split([Unit(0, 15), Unit(1, 10), Unit(2, 8), Unit(3, 12)]).Select(part => part.Sum(unit => unit.Rows.Count)).ToList());

    [TestMethod]
    public void A_unit_that_fits_no_request_stands_alone()
    {
        var parts = BulkParts.Split([Unit(0, 1), Unit(1, 45), Unit(2, 1), Unit(3, 1)]);

        CollectionAssert.AreEqual(new[] { 1, 1, 2 }, parts.Select(part => part.Count).ToList());
    }

    [TestMethod]
    public void Every_unit_is_in_one_part_in_its_order_and_only_oversize_parts_are_too_large() =>
        Gen.Int[1, 50].List[0, 100].Sample(sizes =>
        {
            var parts = BulkParts.Split(sizes.Select((size, index) => Unit(index, size)));
            return parts.SelectMany(part => part).Select(unit => unit.Positions[0]).SequenceEqual(Enumerable.Range(0, sizes.Count))
                && parts.TrueForAll(part => part.Count > 0 && (part.Count == 1 || part.Sum(unit => unit.Rows.Count) <= BulkParts.MostRows));
        });

    private static BulkUnit<int> Unit(int position, int rows) => new($"S{position}", [.. Enumerable.Range(0, rows)], [position]);
}
