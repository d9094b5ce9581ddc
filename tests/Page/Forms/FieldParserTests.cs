using CsCheck;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class FieldParserTests
{
    private static readonly FieldParser Parser = new(Zones.Berlin);

    [TestMethod]
    [DataRow(ColumnKind.Text)]
    [DataRow(ColumnKind.Memo)]
    [DataRow(ColumnKind.Whole)]
    [DataRow(ColumnKind.Money)]
    [DataRow(ColumnKind.DateTime)]
    [DataRow(ColumnKind.Choice)]
    [DataRow(ColumnKind.Email)]
    public void An_empty_field_is_no_value_of_any_kind(ColumnKind kind)
    {
        Assert.AreEqual(ParsedValue.Empty, Parser.Parse(Columns.Of(kind), null));
        Assert.AreEqual(ParsedValue.Empty, Parser.Parse(Columns.Of(kind), "   "));
    }

    [TestMethod]
    public void A_line_of_text_loses_the_spaces_around_it() => Assert.AreEqual("Lamp", Parser.Parse(Columns.Of(ColumnKind.Text), " Lamp ").Value);

    [TestMethod]
    public void A_memo_keeps_its_lines() => Assert.AreEqual(" a\n b ", Parser.Parse(Columns.Of(ColumnKind.Memo), " a\n b ").Value);

    [TestMethod]
    public void A_text_that_is_too_long_says_by_how_much()
    {
        var column = Columns.Of(ColumnKind.Text) with { MaxLength = 5 };

        Assert.AreEqual("Enter at most 5 characters; these are 6.", Parser.Parse(column, "abcdef").Error);
        Assert.IsNull(Parser.Parse(column, "abcde").Error);
    }

    [TestMethod]
    public void A_whole_number_is_an_int() => Assert.AreEqual(1234, Parser.Parse(Columns.Of(ColumnKind.Whole), "1,234").Value);

    [TestMethod]
    [DataRow("1.5", "Enter a whole number.")]
    [DataRow("x", "Enter a whole number.")]
    [DataRow("3000000000", "The number is too large.")]
    public void What_is_no_whole_number_is_refused(string text, string error) => Assert.AreEqual(error, Parser.Parse(Columns.Of(ColumnKind.Whole), text).Error);

    [TestMethod]
    public void The_range_of_the_column_is_checked_before_the_platform_does()
    {
        var column = Columns.Of(ColumnKind.Whole) with { MinValue = 1, MaxValue = 5 };

        Assert.AreEqual("Enter 1 or more.", Parser.Parse(column, "0").Error);
        Assert.AreEqual("Enter 5 or less.", Parser.Parse(column, "6").Error);
        Assert.AreEqual(5, Parser.Parse(column, "5").Value);
    }

    [TestMethod]
    public void More_digits_than_the_column_keeps_are_refused_instead_of_rounded()
    {
        var column = Columns.Of(ColumnKind.Decimal) with { Precision = 2 };

        Assert.AreEqual("Enter at most 2 digits after the point.", Parser.Parse(column, "1.005").Error);
        Assert.AreEqual(1.5m, Parser.Parse(column, "1.50").Value);
    }

    [TestMethod]
    public void A_comma_as_decimal_sign_is_refused() =>
        Assert.AreEqual("Enter a number, decimals after a point.", Parser.Parse(Columns.Of(ColumnKind.Money) with { Precision = 2 }, "1,5").Error);

    [TestMethod]
    public void An_amount_is_money() => Assert.AreEqual(12.5m, ((Money)Parser.Parse(Columns.Of(ColumnKind.Money) with { Precision = 4 }, "12.5").Value!).Value);

    [TestMethod]
    public void An_option_is_one_of_the_columns_own()
    {
        var column = Columns.Choice((772100000, "New"), (772100001, "Old"));

        Assert.AreEqual(772100001, ((OptionSetValue)Parser.Parse(column, "772100001").Value!).Value);
        Assert.AreEqual("Choose one of the list.", Parser.Parse(column, "772100002").Error);
        Assert.AreEqual("Choose one of the list.", Parser.Parse(column, "New").Error);
    }

    [TestMethod]
    public void Yes_and_no_are_1_and_0()
    {
        Assert.AreEqual(true, Parser.Parse(Columns.Of(ColumnKind.YesNo), "1").Value);
        Assert.AreEqual(false, Parser.Parse(Columns.Of(ColumnKind.YesNo), "0").Value);
        Assert.IsNotNull(Parser.Parse(Columns.Of(ColumnKind.YesNo), "perhaps").Error);
    }

    [TestMethod]
    [DataRow("anna@example.com", true)]
    [DataRow("anna.b+c@mail.example.co.uk", true)]
    [DataRow("anna@localhost", true)]
    [DataRow("anna", false)]
    [DataRow("anna@", false)]
    [DataRow("an na@example.com", false)]
    [DataRow("anna@example..com", false)]
    [DataRow("anna@b@example.com", false)]
    public void An_e_mail_address_looks_like_one(string text, bool accepted) => Assert.AreEqual(accepted, Parser.Parse(Columns.Of(ColumnKind.Email), text).Error is null);

    [TestMethod]
    public void A_web_address_gets_its_scheme() => Assert.AreEqual("https://example.com/a", Parser.Parse(Columns.Of(ColumnKind.Url), "example.com/a").Value);

    [TestMethod]
    [DataRow("javascript:alert(1)")]
    [DataRow("data:text/html,x")]
    [DataRow("file:///etc/passwd")]
    [DataRow("https://")]
    public void An_address_that_is_not_of_the_web_is_refused(string text) => Assert.IsNotNull(Parser.Parse(Columns.Of(ColumnKind.Url), text).Error);

    [TestMethod]
    public void The_scheme_counts_for_the_length() =>
        Assert.IsNotNull(Parser.Parse(Columns.Of(ColumnKind.Url) with { MaxLength = 12 }, "example.com").Error);

    [TestMethod]
    public void Every_value_an_input_shows_is_read_back_unchanged()
    {
        var text = new FieldText(Zones.Berlin);
        var money = Columns.Of(ColumnKind.Money) with { Precision = 4 };
        Gen.Decimal[-1_000_000m, 1_000_000m].Select(number => decimal.Round(number, 4)).Sample(number =>
            SameValue.Of(Parser.Parse(money, text.Edit(money, new Money(number))).Value, new Money(number)));
    }

    [TestMethod]
    public void No_input_makes_it_fail() => Gen.Select(Gen.Enum<ColumnKind>(), Gen.String).Sample((kind, text) =>
    {
        var parsed = Parser.Parse(Columns.Of(kind) with { MaxLength = 10, Precision = 2 }, text);
        return parsed.Value is null || parsed.Error is null;
    });
}
