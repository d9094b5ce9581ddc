using Microsoft.Extensions.Options;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Poller;
using PowerPlatformMagento.App.Scans;
using PowerPlatformMagento.App.Stores;
using PowerPlatformMagento.App.Tests.Inbox;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations.Polling;

namespace PowerPlatformMagento.App.Tests.Scans;

/// <summary>The list of carts is read in bounded looks, however many there are.</summary>
[TestClass]
public sealed class CartFinderTests
{
    [TestMethod]
    [DataRow(1, 12_000, DisplayName = "one a second")]
    [DataRow(500, 12_000, DisplayName = "hundreds a second")]
    [DataRow(7_000, 14_000, DisplayName = "more in one second than a look reads")]
    [DataRow(14_000, 14_000, DisplayName = "all in one second")]
    public async Task Every_cart_is_found_in_a_few_looks_and_none_of_them_is_endless(int perSecond, int carts)
    {
        await using var home = new InboxHome();
        var store = new ListedCarts { Rows = Rows(Samples.Noon.AddHours(-8), perSecond, carts) };
        var finder = Finder(home, store);

        var looks = 0;
        while (await CountAsync(home) < carts)
        {
            store.Read = 0;
            await finder.RunAsync(Store, default);
            looks++;
            Assert.IsLessThanOrEqualTo(CartFinder.MostRows + (2 * perSecond) + 1, store.Read);
            Assert.IsLessThan(10, looks, "It never gets further");
        }

        store.Read = 0;
        await finder.RunAsync(Store, default);
        home.Time.Advance(TimeSpan.FromMinutes(1));
        await finder.RunAsync(Store, default);
        Assert.AreEqual(carts, await CountAsync(home));
    }

    [TestMethod]
    public async Task What_was_given_up_before_the_first_look_is_not_found()
    {
        await using var home = new InboxHome();
        var store = new ListedCarts { Rows = [.. Rows(Samples.Noon.AddDays(-15), 1, 3), .. Rows(Samples.Noon.AddDays(-13), 1, 4, first: 10)] };

        await Finder(home, store).RunAsync(Store, default);

        Assert.AreEqual(4, await CountAsync(home));
    }

    [TestMethod]
    public async Task A_change_that_shows_late_is_found_by_the_overlap()
    {
        await using var home = new InboxHome();
        var store = new ListedCarts();
        var finder = Finder(home, store);
        await finder.RunAsync(Store, default);

        home.Time.Advance(TimeSpan.FromMinutes(4));
        store.Rows = Rows(Samples.Noon.AddMinutes(-1), 1, 1);
        await finder.RunAsync(Store, default);

        Assert.AreEqual(1, await CountAsync(home));
        Assert.AreEqual(Samples.Noon.AddMinutes(4), await home.Inbox.GetCursorAsync("main", ChangeFeed.Carts, default));
    }

    private static StoreSettings Store { get; } = new() { Key = "main" };

    private static CartFinder Finder(InboxHome home, ListedCarts store) =>
        new(home.Inbox, new FakeMagentoClients(new FakeMagentoClient("main")) { Operations = store }, home.Time, Options.Create(new PollerOptions()));

    private static async Task<int> CountAsync(InboxHome home) => (await home.Inbox.ListCartsAsync("main", KeptCartState.Touched, DateTimeOffset.MaxValue, int.MaxValue, default)).Count;

    private static ChangedRow[] Rows(DateTimeOffset start, int perSecond, int count, int first = 1) =>
        [.. Enumerable.Range(0, count).Select(index => new ChangedRow(first + index, start.UtcDateTime.AddSeconds(index / perSecond)))];
}
