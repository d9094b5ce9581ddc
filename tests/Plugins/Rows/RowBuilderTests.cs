using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Corrections;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Rows;

namespace PowerPlatformMagento.Plugins.Tests.Rows;

[TestClass]
public sealed class RowBuilderTests
{
    [TestMethod]
    [DataRow(null, null)]
    [DataRow("", null)]
    [DataRow("   ", null)]
    [DataRow("abc", "abc")]
    [DataRow("abcde", "abcde")]
    [DataRow("abcdef", "abcd…")]
    [DataRow("abc\U0001F600def", "abc…")]
    [DataRow("a\u0000b\u0001c", "abc")]
    [DataRow("\U0001F600", "\U0001F600")]
    [DataRow("a\nb", "a\nb")]
    public void Cuts_text_for_people(string? value, string? expected) =>
        Assert.AreEqual(expected, Builder().Text("column", value, 5).Row["column"]);

    [TestMethod]
    public void Drops_half_of_a_character() => Assert.AreEqual("ab", Builder().Text("column", "a\uD83Db", 5).Row["column"]);

    [TestMethod]
    public void Takes_a_code_that_just_fits() => Assert.AreEqual("abcde", Builder().Code("column", "abcde", 5).Row["column"]);

    [TestMethod]
    public void Refuses_a_code_that_does_not_fit_and_names_the_column_only()
    {
        var exception = Assert.ThrowsExactly<ImportException>(() => Builder().Code("mag_sku", "secret", 5));

        Assert.AreSame(OrderErrors.ValueTooLong, exception.Error);
        Assert.Contains("mag_sku", exception.Message);
        Assert.DoesNotContain("secret", exception.Message);
    }

    [TestMethod]
    [DataRow("0", "0")]
    [DataRow("12.34564", "12.3456")]
    [DataRow("12.34565", "12.3457")]
    [DataRow("-12.34565", "-12.3457")]
    [DataRow("922337203685477", "922337203685477")]
    [DataRow("-922337203685477", "-922337203685477")]
    public void Rounds_amounts_to_four_decimals(string value, string expected) => Assert.AreEqual(
        decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
        ((Money)Builder().Amount("column", decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).Row["column"]).Value);

    [TestMethod]
    [DataRow("922337203685477.0001")]
    [DataRow("-922337203685478")]
    [DataRow("79228162514264337593543950335")]
    public void Refuses_amounts_Dataverse_cannot_hold(string value)
    {
        var exception = Assert.ThrowsExactly<ImportException>(
            () => Builder().Amount("mag_grandtotal", decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.AreSame(OrderErrors.AmountOutOfRange, exception.Error);
        Assert.Contains("mag_grandtotal", exception.Message);
    }

    [TestMethod]
    public void Refuses_numbers_Dataverse_cannot_hold() =>
        Assert.ThrowsExactly<ImportException>(() => Builder().Number("column", RowBuilder.NumberLimit + 1));

    [TestMethod]
    public void Keeps_instants_in_whole_seconds_of_UTC()
    {
        var value = (DateTime)Builder().Instant("column", new DateTime(2026, 11, 23, 4, 5, 6, 789, DateTimeKind.Utc)).Row["column"];

        Assert.AreEqual(new DateTime(2026, 11, 23, 4, 5, 6, DateTimeKind.Utc), value);
        Assert.AreEqual(DateTimeKind.Utc, value.Kind);
    }

    [TestMethod]
    public void Has_no_instant_before_the_calendar_of_Dataverse() => Assert.IsNull(Builder().Instant("column", default).Row["column"]);

    [TestMethod]
    public void Drops_what_the_message_did_not_carry()
    {
        var row = Builder().Text("a", null, 5).Text("b", "x", 5).KeepOnlyPresent().Text("c", null, 5).Row;

        Assert.AreEqual("b,c", string.Join(",", row.Attributes.Keys.Order(StringComparer.Ordinal)));
    }

    private static RowBuilder Builder() => new("mag_order", FieldRules.ForOrders(NoCorrections.Instance));
}
