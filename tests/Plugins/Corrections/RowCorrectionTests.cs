using System.Globalization;
using CsCheck;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Corrections;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Orders;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Revisions;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Corrections;

/// <summary>A correction stands in for a value that does not fit, and never for one that does.</summary>
[TestClass]
public sealed class RowCorrectionTests
{
    private const int Longest = 20;

    private static readonly Gen<string> Text = Gen.Char['a', 'z'].Array[0, 40].Select(letters => new string(letters));

    private static readonly Gen<decimal> Amount = Gen.OneOf(
        Gen.Decimal[-1000m, 1000m],
        Gen.Decimal[-2m * RowBuilder.MoneyLimit, 2m * RowBuilder.MoneyLimit]);

    [TestMethod]
    public void Never_changes_a_code_that_fits() => Gen.Select(Text, Text).Where(pair => pair.Item1.Length <= Longest).Sample((value, correction) =>
        Equals(Code(value, null), Code(value, correction)));

    [TestMethod]
    public void Never_changes_an_amount_that_fits() => Gen.Select(Amount, Amount).Where(pair => Math.Abs(pair.Item1) <= RowBuilder.MoneyLimit).Sample((value, correction) =>
        AmountOf(value, null) == AmountOf(value, Number(correction)));

    [TestMethod]
    public void Never_changes_an_order_that_fits() => Gen.Select(Text, Gen.Decimal[-1000m, 1000m], Gen.Bool).Sample((text, amount, isComplete) =>
    {
        var order = TestMessages.Order() with
        {
            TaxId = text,
            CouponCode = text,
            GrandTotal = amount,
            State = isComplete ? OrderState.Complete : OrderState.OnHold,
            Lines = [TestMessages.Line("121", text + "S") with { Price = amount }],
        };

        Assert.AreEqual(TextOf(order, NoCorrections.Instance), TextOf(order, new Anything()));
    });

    [TestMethod]
    public void Is_never_asked_for_while_everything_fits()
    {
        var corrections = new Given("mag_order.mag_taxid", "DE1");

        Builder(corrections).Code("mag_taxid", "DE2", Longest).Amount("mag_grandtotal", 1m).Word("mag_orderstate", "new", OrderStates.Of, OrderErrors.StateUnknown).Text("mag_customername", new string('x', 100), Longest);

        Assert.IsFalse(corrections.WasAsked);
    }

    [TestMethod]
    public void Imports_a_correction_that_fits_and_refuses_one_that_does_not() => Gen.Select(Text, Text).Where(pair => pair.Item1.Length > Longest).Sample((value, correction) =>
    {
        if (correction.Length is > 0 and <= Longest)
        {
            Assert.AreEqual(correction, Code(value, correction));
        }
        else
        {
            Assert.AreEqual("field mag_order.mag_taxid", DetailOf(Assert.ThrowsExactly<ImportException>(() => Code(value, correction))));
        }
    });

    [TestMethod]
    [DataRow("12.5", "12.5")]
    [DataRow(" 1,000.12345 ", "1000.1235")]
    [DataRow("-3", "-3")]
    public void Reads_a_corrected_amount(string correction, string expected) =>
        Assert.AreEqual(decimal.Parse(expected, CultureInfo.InvariantCulture), AmountOf(1e16m, correction));

    [TestMethod]
    [DataRow("")]
    [DataRow("twelve")]
    [DataRow("1e3")]
    [DataRow("999999999999999999")]
    [DataRow("99999999999999999999999999999999999999")]
    public void Refuses_a_corrected_amount_that_is_none(string correction) =>
        Assert.AreEqual("field mag_order.mag_grandtotal", DetailOf(Assert.ThrowsExactly<ImportException>(() => AmountOf(1e16m, correction))));

    [TestMethod]
    public void Takes_a_word_of_the_list_for_one_that_is_none()
    {
        var row = Builder(new Given("mag_order.mag_orderstate", " complete ")).Word("mag_orderstate", "shipped", OrderStates.Of, OrderErrors.StateUnknown).Row;

        Assert.AreEqual((int)OrderStateChoice.Complete, row.GetAttributeValue<OptionSetValue>("mag_orderstate").Value);
        Assert.ThrowsExactly<ImportException>(() => Builder(new Given("mag_order.mag_orderstate", "done")).Word("mag_orderstate", "shipped", OrderStates.Of, OrderErrors.StateUnknown));
    }

    [TestMethod]
    public void Cannot_be_given_for_a_key()
    {
        var corrections = new Given("mag_order.mag_externalkey", "main-order-1");

        var error = Assert.ThrowsExactly<ImportException>(() => Builder(corrections).Key("mag_externalkey", new string('k', 30), Longest));

        Assert.AreEqual("key mag_order.mag_externalkey", DetailOf(error));
        Assert.IsFalse(corrections.WasAsked);
    }

    [TestMethod]
    public void Is_for_one_part_only()
    {
        var rules = FieldRules.ForOrders(new Given("mag_orderline.mag_sku@17", "MUG"));

        Assert.AreEqual("MUG", new RowBuilder("mag_orderline", rules, "17").Code("mag_sku", new string('s', 30), Longest).Row["mag_sku"]);
        var error = Assert.ThrowsExactly<ImportException>(() => new RowBuilder("mag_orderline", rules, "18").Code("mag_sku", new string('s', 30), Longest));
        Assert.AreEqual("field mag_orderline.mag_sku@18", DetailOf(error));
    }

    private static RowBuilder Builder(ICorrections corrections) => new("mag_order", FieldRules.ForOrders(corrections));

    private static object? Code(string value, string? correction) =>
        Builder(new Given("mag_order.mag_taxid", correction)).Code("mag_taxid", value, Longest).Row["mag_taxid"];

    private static decimal AmountOf(decimal value, string? correction) =>
        Builder(new Given("mag_order.mag_grandtotal", correction)).Amount("mag_grandtotal", value).Row.GetAttributeValue<Money>("mag_grandtotal").Value;

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string DetailOf(ImportException exception) => exception.Message.Split('(', ')')[1];

    private static string TextOf(Order order, ICorrections corrections)
    {
        var keys = new ExternalKeys("main", OrderErrors.KeyInvalid);
        var rules = FieldRules.ForOrders(corrections);
        Entity[] rows = [OrderRows.Of(order, keys, RevisionMarks.Of(order.Source, "hash"), rules), .. OrderParts.Of(order, keys, Guid.Empty, rules).SelectMany(part => part.Rows)];
        return string.Join("\n", rows.SelectMany(row => row.Attributes).Select(attribute => $"{attribute.Key}={PlainOf(attribute.Value)}"));
    }

    private static object? PlainOf(object? value) => value switch
    {
        Money money => money.Value,
        OptionSetValue option => option.Value,
        EntityReference reference => reference.Id,
        _ => value,
    };

    private sealed class Anything : ICorrections
    {
        public string? Find(string field) => "7";
    }

    private sealed class Given(string field, string? value) : ICorrections
    {
        public bool WasAsked { get; private set; }

        public string? Find(string asked)
        {
            WasAsked = true;
            return asked == field ? value : null;
        }
    }
}
