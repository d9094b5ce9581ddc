using PowerPlatformMagento.Sandbox.Store.Search;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Search;

[TestClass]
public sealed class ConditionTests
{
    [TestMethod]
    [DataRow("eq", "5", "5", true)]
    [DataRow("eq", "5.0", "5", true)]
    [DataRow("eq", "abc", "0", true, DisplayName = "a text is zero to a number column")]
    [DataRow("eq", "5abc", "5", true, DisplayName = "digits at the start count")]
    [DataRow("neq", "5", "5", false)]
    [DataRow("neq", "5", null, false, DisplayName = "NULL is not unequal")]
    [DataRow("gt", "5", "6", true)]
    [DataRow("gt", "5", "5", false)]
    [DataRow("gteq", "5", "5", true)]
    [DataRow("moreq", "5", "4", false)]
    [DataRow("from", "5", "5", true)]
    [DataRow("to", "5", "5", true)]
    [DataRow("lt", "5", "5", false)]
    [DataRow("lteq", "-1", "-2", true)]
    [DataRow("in", "1,5,7", "5", true)]
    [DataRow("in", "1,5,7", "6", false)]
    [DataRow("nin", "1,5", "6", true)]
    [DataRow("nin", "1,5", null, false)]
    [DataRow("null", "1", null, true)]
    [DataRow("null", "1", "0", false)]
    [DataRow("notnull", "1", "0", true)]
    [DataRow("ungefaehr", "5", "5", true, DisplayName = "an unknown condition is eq")]
    public void Compares_numbers_as_mysql(string condition, string operand, string? value, bool holds) =>
        Assert.AreEqual(holds, Holds(ColumnKind.Number, condition, operand, value));

    [TestMethod]
    [DataRow("eq", "PENDING", "pending", true, DisplayName = "case does not matter")]
    [DataRow("like", "%@example.com", "a@EXAMPLE.com", true)]
    [DataRow("like", "a_c", "abc", true)]
    [DataRow("like", "a\\_c", "abc", false)]
    [DataRow("like", "a\\_c", "a_c", true)]
    [DataRow("like", "%b%d", "abcd", true)]
    [DataRow("like", "%b%d", "abc", false)]
    [DataRow("nlike", "a%", "b", true)]
    [DataRow("nlike", "a%", null, false)]
    [DataRow("finset", "2", "1,2,3", true)]
    [DataRow("finset", "2", "12,3", false)]
    [DataRow("nfinset", "2", "12,3", true)]
    [DataRow("in", "a,b", "B", true)]
    public void Compares_texts_as_mysql(string condition, string operand, string? value, bool holds) =>
        Assert.AreEqual(holds, Holds(ColumnKind.Text, condition, operand, value));

    [TestMethod]
    [DataRow("2026-11-23 04:02:40", true)]
    [DataRow("2026-11-23T04:02:40Z", true)]
    [DataRow("2026-11-23T05:02:40+01:00", false, DisplayName = "an offset is ignored")]
    [DataRow("2026-11-23 04:02:40.500", false)]
    [DataRow("2026-11-23", true)]
    [DataRow("gestern", true, DisplayName = "no date is the zero date")]
    public void Compares_dates_as_mysql(string operand, bool holds) =>
        Assert.AreEqual(holds, Holds(ColumnKind.Date, "gteq", operand, "2026-11-23 04:02:40"));

    private static bool Holds(ColumnKind kind, string condition, string operand, string? value) =>
        Condition.Create(new Column("x", kind), new Filter("x", operand, condition)).Holds(ColumnValue.Parse(kind, value));
}
