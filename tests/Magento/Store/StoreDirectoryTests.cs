using PowerPlatformMagento.Magento.Mapping.Wire;
using PowerPlatformMagento.Magento.Store;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Store;

[TestClass]
public sealed class StoreDirectoryTests
{
    [TestMethod]
    [DataRow("1", "default", "base")]
    [DataRow("3", "outlet_at", "outlet")]
    [DataRow("0", null, null)]
    [DataRow("9", null, null)]
    [DataRow(null, null, null)]
    public void Names_store_view_and_website(string? id, string? view, string? website)
    {
        Assert.AreEqual(view, Context.Directory.ViewCode(id));
        Assert.AreEqual(website, Context.Directory.WebsiteCodeOfView(id));
    }

    [TestMethod]
    [DataRow("1", "1", true)]
    [DataRow("0", "0", true)]
    [DataRow(null, null, true)]
    [DataRow("9", null, false)]
    [DataRow(null, "9", false)]
    public void Knows_what_it_knows(string? storeId, string? websiteId, bool expected) => Assert.AreEqual(expected, Context.Directory.Knows(storeId, websiteId));

    [TestMethod]
    public void Leaves_out_the_back_office_and_what_has_no_code()
    {
        var views = StoreLists.Views(
            [new StoreViewWire { Id = "0", Code = "admin" }, new StoreViewWire { Id = "1", Code = "default" }, new StoreViewWire { Id = "2" }, new StoreViewWire { Code = "x" }], []);
        var websites = StoreLists.Websites([new WebsiteWire { Id = "0", Code = "admin" }, new WebsiteWire { Id = "1", Code = "base" }], [], []);

        Assert.AreEqual("default", views.Single().Name);
        Assert.AreEqual("base", websites.Single().Name);
        Assert.IsNull(websites.Single().BaseCurrency);
    }

    [TestMethod]
    public async Task Is_read_once_for_many_readers_at_once()
    {
        var store = FakeMagento.WithCaptures();
        await using var run = await StoreRun.StartAsync(store);

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => run.OrdersAsync("1", "2", "3")));

        Assert.AreEqual(2, run.Server.Requests.Count(request => request.Path.Contains("/store/", StringComparison.Ordinal)));
    }

    [TestMethod]
    public async Task Names_the_missing_right_when_it_cannot_be_read()
    {
        var store = FakeMagento.WithCaptures();
        store.Before = async (context, request) =>
        {
            var isDirectory = request.Path.Contains("/store/", StringComparison.Ordinal);
            if (isDirectory)
            {
                await Answers.JsonAsync(context, """{"message":"The consumer isn't authorized to access %resources.","parameters":{"resources":"Magento_Backend::store"}}""", 401);
            }

            return isDirectory;
        };
        await using var run = await StoreRun.StartAsync(store);

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => run.OrdersAsync("1"));

        Assert.AreEqual("MAG-STO-007", failure.Error.Definition.Code);
        Assert.AreEqual("Magento_Backend::store", failure.Error.Detail);
    }
}
