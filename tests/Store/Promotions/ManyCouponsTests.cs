using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Tests.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Promotions;

/// <summary>Coupons made by many at once.</summary>
[TestClass]
public sealed class ManyCouponsTests
{
    [TestMethod]
    public async Task Of_many_who_want_the_same_code_one_gets_it()
    {
        await using var store = await CatalogueStore.OpenAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => store.SendAsync("POST", "coupons", new { coupon = new { rule_id = 4, code = "ONE", type = 1 } })));

        Assert.AreEqual(1, answers.Count(answer => answer.Status == 200));
        Assert.AreEqual(11, answers.Count(answer => answer.Status == 400));
        Assert.AreEqual(4, store.Documents.Count(StoreEntity.Coupons));
    }

    [TestMethod]
    public async Task Codes_ordered_at_the_same_time_do_not_meet()
    {
        await using var store = await CatalogueStore.OpenAsync();

        var orders = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => store.DoAsync("POST", "coupons/generate", new { couponSpec = new { rule_id = 4, format = "alpha", quantity = 20, length = 6, prefix = $"{number}-" } })));

        var codes = orders.SelectMany(order => order.EnumerateArray().Select(code => code.GetString())).ToList();
        Assert.HasCount(120, codes.Distinct());
        Assert.AreEqual(123, store.Documents.Count(StoreEntity.Coupons));
    }
}
