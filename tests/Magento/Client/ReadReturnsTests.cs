using System.Text.Json.Nodes;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Client;

/// <summary>Returns come from a module that is not everywhere; where it is missing or fails, nothing else does.</summary>
[TestClass]
public sealed class ReadReturnsTests
{
    private const string Labels = """
        [{"attribute_code":"reason","frontend_input":"select","options":[{"label":"Wrong Color","value":"16"},{"label":"Wrong Size","value":"17"}]},
         {"attribute_code":"condition","options":[{"label":"Opened","value":22}]},
         {"attribute_code":"resolution","options":[{"label":"Refund","value":"13"}]},{"attribute_code":"odd"},{"options":[]}]
        """;

    [TestMethod]
    public async Task Reads_returns_with_labels_and_the_names_of_their_orders_in_few_calls()
    {
        await using var run = await StoreRun.StartAsync(WithReturns());

        var goods = (await run.ReturnsAsync("3", "4")).Single(result => result.Id == "3").Value!;
        await run.ReturnsAsync("4");

        Assert.AreEqual("000000003", goods.Number);
        Assert.AreEqual("1", goods.OrderId);
        Assert.AreEqual("Eva Muster", goods.CustomerName);
        Assert.AreEqual("buyer1@example.com", goods.EmailAddress);
        Assert.AreEqual("87", goods.CustomerId);
        Assert.AreEqual("default", goods.StoreView);
        Assert.AreEqual("base", goods.Website);
        Assert.AreEqual(ReturnStatus.Requested, goods.Status);
        Assert.AreEqual("pending", goods.MagentoStatus);
        var line = goods.Lines.Single();
        Assert.AreEqual(("30", "1", "SKU-1", "Product 1"), (line.Id, line.OrderItemId, line.Sku, line.Name));
        Assert.AreEqual((2m, 1m, 0m, 0m), (line.QuantityRequested, line.QuantityAuthorized, line.QuantityReceived, line.QuantityApproved));
        Assert.AreEqual(("Wrong Size", "Opened", "Refund"), (line.Reason, line.Condition, line.Resolution));
        Assert.AreEqual(2, Asked(run, "returns"));
        Assert.AreEqual(2, Asked(run, "orders"));
        Assert.AreEqual(1, Asked(run, "returnsAttributeMetadata"));
    }

    [TestMethod]
    public async Task The_moment_of_reading_is_the_revision_and_the_newest_comment_the_date()
    {
        var store = WithReturns();
        store.Collections["returns"][3]["comments"]!.AsArray().Add(JsonNode.Parse("""{"comment":"Parcel is on its way","created_at":"2026-11-24 10:00:00"}"""));
        await using var run = await StoreRun.StartAsync(store);

        var goods = (await run.ReturnsAsync("3")).Single().Value!;

        Assert.AreEqual(new DateTime(2026, 11, 24, 10, 0, 0, DateTimeKind.Utc), goods.Source.UpdatedAt);
        Assert.AreEqual(new DateTimeOffset(goods.Source.ReadAt).ToUnixTimeMilliseconds(), goods.Source.Revision);
        Assert.AreEqual("We placed your Return request.\nParcel is on its way", goods.Comments);
    }

    [TestMethod]
    public async Task Goes_without_labels_and_names_where_the_store_does_not_tell_them()
    {
        var store = WithReturns();
        store.Labels = null;
        store.Collections["orders"].Clear();
        await using var run = await StoreRun.StartAsync(store);

        var goods = (await run.ReturnsAsync("3")).Single().Value!;

        Assert.IsNull(goods.CustomerName);
        Assert.IsNull(goods.EmailAddress);
        Assert.AreEqual(("17", (string?)null), (goods.Lines[0].Reason, goods.Lines[0].Sku));
    }

    [TestMethod]
    public async Task Leaves_neighbours_of_a_broken_return_unharmed()
    {
        var store = WithReturns();
        for (var id = 5; id <= 8; id++)
        {
            store.Add("returns", Make.Return(id, 1));
        }

        store.Collections["returns"][4].Remove("order_id");
        store.Collections["returns"][5]["status"] = "beamed_up";
        store.Collections["returns"][6]["items"] = "none";
        store.Breaking.Add(("returns", 7));
        await using var run = await StoreRun.StartAsync(store);

        var results = await run.ReturnsAsync("3", "4", "5", "6", "7", "8", "9");

        Assert.AreEqual("3 8", string.Join(' ', results.Where(result => result.Value is not null).Select(result => result.Id).Order()));
        Assert.AreEqual("order_id", results.Single(result => result.Id == "4").Error!.Detail);
        Assert.AreEqual("status", results.Single(result => result.Id == "5").Error!.Detail);
        Assert.AreEqual(StoreErrors.RecordNotReadable, results.Single(result => result.Id == "6").Error!.Definition);
        Assert.AreEqual(StoreErrors.ServerError, results.Single(result => result.Id == "7").Error!.Definition);
        Assert.AreEqual(StoreErrors.NotFound, results.Single(result => result.Id == "9").Error!.Definition);
    }

    [TestMethod]
    [DataRow(404, """{"message":"Request does not match any route."}""", "MAG-STO-010")]
    [DataRow(401, """{"message":"The consumer isn't authorized to access %resources.","parameters":{"resources":"Magento_Rma::magento_rma"}}""", "MAG-STO-007")]
    public async Task A_store_without_returns_says_so_for_each_of_them_and_its_feed_is_empty(int status, string body, string code)
    {
        var store = WithReturns();
        store.Before = async (context, request) =>
        {
            if (!request.Path.Contains("/returns", StringComparison.Ordinal))
            {
                return false;
            }

            await Answers.JsonAsync(context, body, status);
            return true;
        };
        await using var run = await StoreRun.StartAsync(store);

        var results = await run.ReturnsAsync("3", "4");
        Assert.IsTrue(results.TrueForAll(result => result.Error!.Definition.Code == code));
        Assert.IsEmpty(await run.ChangesAsync(ChangeFeed.Returns, DateTimeOffset.UnixEpoch));
        Assert.HasCount(1, await run.OrdersAsync("1"));
    }

    [TestMethod]
    public async Task A_feed_that_was_refused_is_asked_for_again_after_an_hour()
    {
        var store = new FakeMagento();
        await using var run = await StoreRun.StartAsync(store);
        await run.ChangesAsync(ChangeFeed.Returns, DateTimeOffset.UnixEpoch);
        await run.ChangesAsync(ChangeFeed.Returns, DateTimeOffset.UnixEpoch);
        Assert.AreEqual(1, Asked(run, "returns"));

        run.Time.Advance(TimeSpan.FromMinutes(61));
        store.Collections["returns"] = new() { [3] = Make.Return(3, 1) };

        Assert.AreEqual("3", (await run.ChangesAsync(ChangeFeed.Returns, DateTimeOffset.UnixEpoch)).Single().Id);
    }

    [TestMethod]
    public async Task Magento_Open_Source_is_not_asked_for_returns_at_all()
    {
        var store = WithReturns();
        store.Before = async (context, request) =>
        {
            if (request.Path != "/magento_version")
            {
                return false;
            }

            await Answers.WriteAsync(context, 200, "text/html", "Magento/2.4 (Community)"u8.ToArray());
            return true;
        };
        await using var run = await StoreRun.StartAsync(store);

        Assert.IsEmpty(await run.ChangesAsync(ChangeFeed.Returns, DateTimeOffset.UnixEpoch));
        Assert.IsEmpty(await run.ChangesAsync(ChangeFeed.Returns, DateTimeOffset.UnixEpoch));
        await run.Client.IdentifyAsync(CancellationToken.None);

        Assert.HasCount(1, run.Server.Requests);
    }

    [TestMethod]
    public async Task The_feed_asks_for_requests_and_tells_the_date_of_the_newest_comment()
    {
        var store = WithReturns();
        store.Collections["returns"][4]["date_requested"] = "2026-11-23 03:59:59";
        store.Collections["returns"][3]["comments"]!.AsArray().Add(JsonNode.Parse("""{"comment":"x","created_at":"2026-11-24 10:00:00"}"""));
        await using var run = await StoreRun.StartAsync(store);

        var changes = await run.ChangesAsync(ChangeFeed.Returns, new DateTimeOffset(2026, 11, 23, 4, 0, 0, TimeSpan.Zero));

        Assert.AreEqual(new EntityChange(EntityType.Return, "3", new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.Zero)), changes.Single());
        var request = run.Server.Requests.Last();
        Assert.AreEqual("date_requested", request.Value("searchCriteria[filter_groups][0][filters][0][field]"));
        Assert.AreEqual("items[entity_id,date_requested,comments[created_at]],total_count", request.Value("fields"));
    }

    [TestMethod]
    public async Task A_store_that_is_away_is_an_error_of_the_store_and_not_of_returns()
    {
        var store = WithReturns();
        store.Before = async (context, _) =>
        {
            context.Response.StatusCode = 503;
            await context.Response.CompleteAsync();
            return true;
        };
        await using var run = await StoreRun.StartAsync(store, options => StoreRun.With(options, retries: 0));

        Assert.AreEqual(StoreErrors.Maintenance, (await Assert.ThrowsExactlyAsync<MagentoException>(() => run.ReturnsAsync("3"))).Error.Definition);
        Assert.AreEqual(StoreErrors.Maintenance, (await Assert.ThrowsExactlyAsync<MagentoException>(() => run.ChangesAsync(ChangeFeed.Returns, DateTimeOffset.UnixEpoch))).Error.Definition);
    }

    private static FakeMagento WithReturns()
    {
        var store = new FakeMagento { Labels = Labels };
        store.Add("orders", Make.Order(1));
        store.Collections["returns"] = new() { [3] = Make.Return(3, 1), [4] = Make.Return(4, 1) };
        return store;
    }

    private static int Asked(StoreRun run, string route) => run.Server.Requests.Count(request => request.Path.EndsWith("/" + route, StringComparison.Ordinal));
}
