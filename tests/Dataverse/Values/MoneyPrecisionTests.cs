using CsCheck;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Values;

[TestClass]
public sealed class MoneyPrecisionTests
{
    private readonly MoneyPrecision _precision = new();

    [TestMethod]
    [DataRow(0, 4, "1.2346")]
    [DataRow(0, 0, "1")]
    [DataRow(1, 4, "1.23")]
    [DataRow(2, 4, "1.23456")]
    public void The_source_of_the_accuracy_decides(int source, int accuracy, string expected) => Assert.AreEqual(
        decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
        _precision.Round(Column(source, accuracy), 1.23456m, currency: null));

    [TestMethod]
    [DataRow("0.5", "1")]
    [DataRow("-0.5", "-1")]
    [DataRow("1.5", "2")]
    [DataRow("2.5", "3")]
    public void Halves_go_away_from_zero(string given, string expected) => Assert.AreEqual(
        decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
        _precision.Round(Column(0, 0), decimal.Parse(given, System.Globalization.CultureInfo.InvariantCulture), currency: null));

    [TestMethod]
    public void Rounding_twice_changes_nothing() => Gen.Select(Gen.Int[0, 4], Gen.Decimal[-1000000m, 1000000m]).Sample((accuracy, amount) =>
    {
        var once = _precision.Round(Column(0, accuracy), amount, currency: null);
        return _precision.Round(Column(0, accuracy), once, currency: null) == once;
    });

    private static ColumnDefinition Column(int source, int accuracy) => new()
    {
        LogicalName = "amount",
        SchemaName = "Amount",
        Type = ColumnType.Money,
        Accuracy = accuracy,
        AccuracySource = source,
    };
}
