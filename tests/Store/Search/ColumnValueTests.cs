using System.Globalization;
using CsCheck;
using PowerPlatformMagento.Sandbox.Store.Search;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Search;

/// <summary>Values compare as the columns of a table do.</summary>
[TestClass]
public sealed class ColumnValueTests
{
    private static readonly Gen<ColumnValue> Numbers = Gen.OneOf(Gen.Decimal[-1000, 1000].Select(ColumnValue.Of), Gen.Const(ColumnValue.Null));
    private static readonly Gen<ColumnValue> Texts = Gen.OneOf(Gen.String[Gen.Char['a', 'd'], 0, 4].Select(text => ColumnValue.Of(text)), Gen.Const(ColumnValue.Null));

    [TestMethod]
    public void Comparing_is_an_order() => Gen.OneOf(Numbers.Array[3], Texts.Array[3]).Sample(values =>
    {
        var (a, b, c) = (values[0], values[1], values[2]);
        Assert.AreEqual(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        Assert.AreEqual(0, a.CompareTo(a));
        Assert.IsFalse(a <= b && b <= c && !(a <= c));
        Assert.AreEqual(a < b, !(a >= b));
        Assert.AreEqual(a > b, !(a <= b));
    });

    [TestMethod]
    public void Null_comes_before_everything()
    {
        Assert.IsTrue(ColumnValue.Null < ColumnValue.Of(long.MinValue));
        Assert.IsTrue(ColumnValue.Null < ColumnValue.Of(""));
        Assert.AreEqual(0, ColumnValue.Null.CompareTo(ColumnValue.Null));
        Assert.IsTrue(ColumnValue.Of((string?)null).IsNull);
    }

    [TestMethod]
    public void A_number_is_read_back_from_its_text() =>
        Gen.Decimal[-1_000_000, 1_000_000].Sample(number => SqlLiteral.Number(number.ToString(CultureInfo.InvariantCulture)) == number);

    [TestMethod]
    public void What_follows_a_number_does_not_matter() => Gen.Select(Gen.Int, Gen.Int[0, 5].Select(index => new[] { "x", " 5", "-", ",5", "e9", "%" }[index])).Sample((number, rest) =>
        SqlLiteral.Number(number.ToString(CultureInfo.InvariantCulture) + rest) == number);

    [TestMethod]
    public void An_instant_is_read_back_from_its_text() => Gen.DateTime.Sample(instant =>
        SqlLiteral.Microseconds(instant.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture)) == instant.Ticks / 10);

    [TestMethod]
    public void Instants_and_their_texts_have_one_order() => Gen.Select(Gen.DateTime, Gen.DateTime).Sample((first, second) =>
    {
        static string Written(DateTime instant) => instant.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        return Math.Sign(string.CompareOrdinal(Written(first), Written(second)))
            == Math.Sign(ColumnValue.Parse(ColumnKind.Date, Written(first)).CompareTo(ColumnValue.Parse(ColumnKind.Date, Written(second))));
    });

    [TestMethod]
    [DataRow("123456789012345678901234567890123456789012", 1)]
    [DataRow("-123456789012345678901234567890123456789012", -1)]
    [DataRow("-", 0)]
    [DataRow(".", 0)]
    public void A_number_beyond_all_columns_keeps_its_sign(string text, int sign) => Assert.AreEqual(sign, Math.Sign(SqlLiteral.Number(text)));

    [TestMethod]
    public void The_whole_part_of_a_number_is_within_what_an_id_can_be()
    {
        Assert.AreEqual(long.MaxValue, SqlLiteral.Whole(decimal.MaxValue));
        Assert.AreEqual(long.MinValue, SqlLiteral.Whole(decimal.MinValue));
        Assert.AreEqual((5, -5), (SqlLiteral.Whole(5.9m), SqlLiteral.Whole(-5.9m)));
    }
}
