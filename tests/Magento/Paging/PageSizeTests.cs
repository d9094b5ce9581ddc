using System.Globalization;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Paging;

/// <summary>Stores with input limits answer 400 to larger pages.</summary>
[TestClass]
public sealed class PageSizeTests
{
    [TestMethod]
    public async Task Takes_smaller_pages_where_the_store_allows_no_larger_ones()
    {
        var store = new FakeMagento();
        for (var id = 1; id <= 250; id++)
        {
            store.Add("orders", Make.Order(id));
        }

        store.Before = Limited(100);
        await using var run = await StoreRun.StartAsync(store);

        var ids = Enumerable.Range(1, 250).Select(id => id.ToString(CultureInfo.InvariantCulture)).ToArray();
        Assert.IsTrue((await run.OrdersAsync(ids)).TrueForAll(result => result.Value is not null));
        Assert.HasCount(250, await run.ChangesAsync(ChangeFeed.Orders, DateTimeOffset.UnixEpoch));
        Assert.AreEqual(2, run.Server.Requests.Count(request => int.Parse(request.Value("searchCriteria[pageSize]") ?? "0", CultureInfo.InvariantCulture) > 100));
    }

    [TestMethod]
    public async Task Gives_up_where_the_store_allows_nothing()
    {
        var store = FakeMagento.WithCaptures();
        store.Before = Limited(0);
        await using var run = await StoreRun.StartAsync(store);

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => run.OrdersAsync("1"));

        Assert.AreEqual(StoreErrors.RequestRefused, failure.Error.Definition);
        Assert.IsLessThan(8, run.Server.Requests.Count);
    }

    private static Func<Microsoft.AspNetCore.Http.HttpContext, SeenRequest, Task<bool>> Limited(int maximum) => async (context, request) =>
    {
        var isTooLarge = int.Parse(request.Value("searchCriteria[pageSize]") ?? "0", CultureInfo.InvariantCulture) > maximum;
        if (isTooLarge)
        {
            await Answers.CaptureAsync(context, "limit-page-size-too-large.json");
        }

        return isTooLarge;
    };
}
