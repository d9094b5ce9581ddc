using CsCheck;
using PowerPlatformMagento.Sandbox.Page.Components.Charts;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Charts;

[TestClass]
public sealed class AxisScaleTests
{
    [TestMethod]
    public void Every_value_fits_under_at_most_five_round_steps() => Gen.Decimal[0.001m, 99_999_999m].Sample(greatest =>
    {
        var scale = AxisScale.Of(greatest);
        var marks = scale.Marks.Count();
        return scale.Top >= greatest && marks is >= 2 and <= 6 && scale.Share(greatest) is > 0.3 and <= 1 && IsRound(scale.Step);
    });

    [TestMethod]
    [DataRow(334, 100, 400)]
    [DataRow(5, 1, 5)]
    [DataRow(1, 0.2, 1)]
    [DataRow(541749.86, 200000, 600000)]
    public void Steps_are_those_a_person_would_choose(double greatest, double step, double top) =>
        Assert.AreEqual(new AxisScale((decimal)step, (decimal)top), AxisScale.Of((decimal)greatest));

    [TestMethod]
    [DataRow(0)]
    [DataRow(-12)]
    public void Nothing_to_show_still_has_an_axis(int greatest) => Assert.AreEqual(1m, AxisScale.Of(greatest).Top);

    [TestMethod]
    public void Values_below_zero_are_not_drawn() => Assert.AreEqual(0, AxisScale.Of(10).Share(-5));

    [TestMethod]
    [DataRow(0, "0")]
    [DataRow(999, "999")]
    [DataRow(1500, "1.5k")]
    [DataRow(2_000_000, "2M")]
    public void Labels_are_short(int value, string label) => Assert.AreEqual(label, AxisScale.Label(value));

    private static bool IsRound(decimal step)
    {
        while (step < 1)
        {
            step *= 10;
        }

        while (step >= 10)
        {
            step /= 10;
        }

        return step is 1 or 2 or 5;
    }
}
