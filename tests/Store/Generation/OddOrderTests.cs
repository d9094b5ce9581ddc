using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Generation;

[TestClass]
public sealed class OddOrderTests
{
    [TestMethod]
    public void Leaves_out_every_email() => Check(OddOrders.NoEmail, order =>
        !order.GetRawText().Contains("email", StringComparison.Ordinal));

    [TestMethod]
    public void Names_a_currency_nobody_knows() => Check(OddOrders.UnknownCurrency, order => order.GetProperty("order_currency_code").GetString() == "XTS");

    [TestMethod]
    public void Costs_less_than_nothing() => Check(OddOrders.NegativeAmount, order => order.GetProperty("items")[0].GetProperty("price").GetDecimal() < 0);

    [TestMethod]
    public void Costs_more_than_a_money_column_holds() => Check(OddOrders.HugeAmount, order => order.GetProperty("grand_total").GetDecimal() > 922_337_203_685_477m);

    [TestMethod]
    public void Has_500_rows() => Check(OddOrders.ManyLines, order => order.GetProperty("items").GetArrayLength() == 500);

    [TestMethod]
    public void Has_a_field_of_ten_megabytes() => Check(OddOrders.HugeField, order => order.GetProperty("customer_note").GetString()!.Length == 10_000_000);

    [TestMethod]
    public void Has_null_for_items() => Check(OddOrders.ItemsNull, order => order.GetProperty("items").ValueKind == JsonValueKind.Null);

    [TestMethod]
    public void Has_no_payment() => Check(OddOrders.PaymentMissing, order => !order.TryGetProperty("payment", out _));

    [TestMethod]
    public void Mixes_all_kinds_among_the_right_ones()
    {
        var options = new GeneratedStoreOptions { Orders = 1000, Odd = OddOrders.All, OddEvery = 10 };

        var kinds = Enumerable.Range(1, 1000).Select(id => options.OddnessOf(id)).ToArray();

        Assert.AreEqual(100, kinds.Count(kind => kind != OddOrders.None));
        Assert.HasCount(9, kinds.Distinct());
    }

    [TestMethod]
    public void Are_absent_by_default()
    {
        var options = new GeneratedStoreOptions { Orders = 1000 };

        Assert.IsTrue(Enumerable.Range(1, 1000).All(id => options.OddnessOf(id) == OddOrders.None));
    }

    private static void Check(OddOrders kind, Func<JsonElement, bool> holds)
    {
        var documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 20, Odd = kind, OddEvery = 5 });
        using var odd = JsonDocument.Parse(documents.Find(StoreEntity.Orders, 10)!.Value);
        using var right = JsonDocument.Parse(documents.Find(StoreEntity.Orders, 11)!.Value);

        Assert.AreEqual(kind, documents.Options.OddnessOf(10));
        Assert.IsTrue(holds(odd.RootElement));
        Assert.IsFalse(holds(right.RootElement));
    }
}
