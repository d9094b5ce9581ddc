using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Enforcement;

[TestClass]
public sealed class CurrencyTests
{
    private readonly CoreDataverse _dataverse = new();

    [TestMethod]
    public void A_row_without_currency_gets_the_organizations()
    {
        var row = Order(("mag_grandtotal", new Money(10m)));

        Assert.AreEqual("Euro", row.GetAttributeValue<EntityReference>("transactioncurrencyid").Name);
        Assert.AreEqual(1m, row["exchangerate"]);
        Assert.AreEqual(10m, ((Money)row["mag_grandtotal_base"]).Value);
    }

    [TestMethod]
    [DataRow("USD", "108", "100")]
    [DataRow("USD", "100", "92.5926")]
    [DataRow("GBP", "-86", "-100")]
    [DataRow("JPY", "16200", "100")]
    public void The_base_amount_is_the_amount_divided_by_the_exchange_rate(string currency, string amount, string expected)
    {
        var row = Order(
            ("transactioncurrencyid", _dataverse.Currency(currency).ToEntityReference()),
            ("mag_grandtotal", new Money(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture))));

        Assert.AreEqual(
            decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), ((Money)row["mag_grandtotal_base"]).Value);
    }

    [TestMethod]
    public void An_emptied_amount_has_no_base_amount()
    {
        var row = Order(("mag_grandtotal", new Money(10m)));

        _dataverse.Service.Update(new Entity("mag_order", row.Id) { ["mag_grandtotal"] = null });

        Assert.IsFalse(_dataverse.Row("mag_order", row.Id).Contains("mag_grandtotal_base"));
    }

    [TestMethod]
    public void Another_currency_changes_the_base_amounts()
    {
        var row = Order(("mag_grandtotal", new Money(108m)));

        _dataverse.Service.Update(new Entity("mag_order", row.Id)
        {
            ["transactioncurrencyid"] = _dataverse.Currency("USD").ToEntityReference(),
        });

        var after = _dataverse.Row("mag_order", row.Id);
        Assert.AreEqual(1.08m, after["exchangerate"]);
        Assert.AreEqual(100m, ((Money)after["mag_grandtotal_base"]).Value);
        Assert.AreEqual(108m, ((Money)after["mag_grandtotal"]).Value);
    }

    [TestMethod]
    public void A_new_exchange_rate_is_taken_with_the_next_amount_and_not_before()
    {
        var dollar = _dataverse.Currency("USD");
        var row = Order(("transactioncurrencyid", dollar.ToEntityReference()), ("mag_grandtotal", new Money(108m)));
        _dataverse.Service.Update(new Entity("transactioncurrency", dollar.Id) { ["exchangerate"] = 2m });

        _dataverse.Service.Update(new Entity("mag_order", row.Id) { ["mag_website"] = "base" });
        Assert.AreEqual(100m, ((Money)_dataverse.Row("mag_order", row.Id)["mag_grandtotal_base"]).Value);

        _dataverse.Service.Update(new Entity("mag_order", row.Id) { ["mag_subtotal"] = new Money(1m) });
        Assert.AreEqual(54m, ((Money)_dataverse.Row("mag_order", row.Id)["mag_grandtotal_base"]).Value);
        Assert.AreEqual(0.5m, ((Money)_dataverse.Row("mag_order", row.Id)["mag_subtotal_base"]).Value);
    }

    [TestMethod]
    public void An_amount_with_the_currencys_precision_is_rounded_to_it()
    {
        var yen = _dataverse.Service.Create(new Entity("account")
        {
            ["creditlimit"] = new Money(100.6m),
            ["transactioncurrencyid"] = _dataverse.Currency("JPY").ToEntityReference(),
        });
        var euro = _dataverse.Service.Create(new Entity("account") { ["creditlimit"] = new Money(100.606m) });

        Assert.AreEqual(101m, ((Money)_dataverse.Row("account", yen)["creditlimit"]).Value);
        Assert.AreEqual(100.61m, ((Money)_dataverse.Row("account", euro)["creditlimit"]).Value);
        Assert.AreEqual(0.62m, ((Money)_dataverse.Row("account", yen)["creditlimit_base"]).Value);
    }

    private Entity Order(params (string Column, object? Value)[] values) =>
        _dataverse.Row("mag_order", _dataverse.Service.Create(CoreDataverse.Order("1", values)));
}
