using PowerPlatformMagento.Packer.Rules.Tables;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Amounts that Dataverse could not convert are reported.</summary>
[TestClass]
public sealed class MoneyRuleTests
{
    private static readonly MoneyRule Rule = new MoneyRule();

    [TestMethod]
    [DataRow("mag_Order", "mag_grandtotal")]
    [DataRow("mag_OrderLine", "mag_price")]
    [DataRow("mag_Invoice", "mag_subtotal")]
    [DataRow("mag_Refund", "mag_adjustmentnegative")]
    public void Reports_an_amount_without_its_base_column(string table, string column)
    {
        using var copy = new SolutionCopy();

        copy.EditColumn(table, column + "_base", converted => converted.Remove());

        copy.MustBreak(Rule, $"{table}.{column} has no column {column}_base");
    }

    [TestMethod]
    [DataRow("transactioncurrencyid")]
    [DataRow("exchangerate")]
    public void Reports_a_table_without_currency_or_rate(string column)
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_Order", column, found => found.Remove());

        copy.MustBreak(Rule, $"mag_Order has amounts but no {column}");
    }

    [TestMethod]
    public void Reports_a_base_column_calculated_of_another_amount()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_Order", "mag_grandtotal_base", column => column.SetElementValue("CalculationOf", "mag_Subtotal"));

        copy.MustBreak(Rule, "mag_Order.mag_grandtotal_base is not calculated of mag_GrandTotal");
    }

    [TestMethod]
    public void Reports_a_base_column_that_can_be_written()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_Order", "mag_grandtotal_base", column => column.SetElementValue("ValidForUpdateApi", "1"));

        copy.MustBreak(Rule, "mag_Order.mag_grandtotal_base is not calculated");
    }

    [TestMethod]
    public void Reports_a_base_column_that_rounds_otherwise()
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_Order", "mag_grandtotal_base", column => column.SetElementValue("Accuracy", "2"));

        copy.MustBreak(Rule, "mag_Order.mag_grandtotal_base is not calculated");
    }
}
