using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Query;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Query;

[TestClass]
public sealed class MeasureTests
{
    [TestMethod]
    public void Values_that_are_missing_count_as_rows_only()
    {
        var measure = Of(countsOnce: false, 5m, null, 7m);

        Assert.AreEqual((3, 2), (measure.Rows, measure.Values));
        Assert.AreEqual(6m, measure.Average(Column(ColumnType.Decimal)));
        Assert.AreEqual(5m, measure.Least);
        Assert.AreEqual(7m, measure.Greatest);
    }

    [TestMethod]
    public void Equal_values_can_count_once_whatever_their_case() =>
        Assert.AreEqual(2, Of(countsOnce: true, "Bern", "BERN", "Basel", null).Values);

    [TestMethod]
    public void Nothing_adds_up_to_zero_and_has_no_average()
    {
        var measure = Of(countsOnce: false, null, null);

        Assert.AreEqual(0, measure.Sum(Column(ColumnType.Integer)));
        Assert.AreEqual(0m, measure.Sum(Column(ColumnType.Money)));
        Assert.AreEqual(0d, measure.Sum(Column(ColumnType.Double)));
        Assert.IsNull(measure.Average(Column(ColumnType.Decimal)));
        Assert.IsNull(measure.Least);
    }

    [TestMethod]
    public void A_sum_keeps_the_type_of_its_column()
    {
        Assert.AreEqual(3, Of(countsOnce: false, 1, 2).Sum(Column(ColumnType.Integer)));
        Assert.AreEqual(2, Of(countsOnce: false, 1, 4).Average(Column(ColumnType.Integer)));
        Assert.AreEqual(3.5d, Of(countsOnce: false, 1.5d, 2d).Sum(Column(ColumnType.Double)));
        Assert.AreEqual(2L * int.MaxValue, Of(countsOnce: false, int.MaxValue, int.MaxValue).Sum(Column(ColumnType.Integer)));
    }

    private static Measure Of(bool countsOnce, params object?[] values)
    {
        var measure = new Measure(countsOnce);
        foreach (var value in values)
        {
            measure.Add(value);
        }

        return measure;
    }

    private static ColumnDefinition Column(ColumnType type) => new() { LogicalName = "x", SchemaName = "x", Type = type };
}
