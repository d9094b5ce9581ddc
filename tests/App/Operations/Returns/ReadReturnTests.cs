using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.App.Tests.Operations.Returns;

[TestClass]
public sealed class ReadReturnTests
{
    [TestMethod]
    public async Task A_return_names_buyer_and_goods()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();

        var answer = await run.GetAsync($"returns/{id}");

        answer.Is(HttpStatusCode.OK);
        var goods = answer.Body!;
        Assert.AreEqual("Requested", (string)goods["status"]!);
        Assert.AreEqual("pending", (string)goods["magentoStatus"]!);
        Assert.AreEqual("Eva Muster", (string)goods["customerName"]!);
        Assert.AreEqual(ServiceRun.Mug, (string)goods["lines"]![0]!["sku"]!);
        Assert.AreEqual(4m, goods["lines"]![0]!["quantityRequested"]!.GetValue<decimal>());
        Assert.EndsWith("Z", (string)goods["requestedAt"]!);
        Assert.AreEqual("main", (string)goods["source"]!["store"]!);
    }

    [TestMethod]
    public async Task The_list_has_every_return_once_whatever_the_page()
    {
        await using var run = await ServiceRun.StartAsync(orders: 60);
        var expected = run.World.Store.Documents.Ids(StoreEntity.Returns).Select(id => id.ToString(CultureInfo.InvariantCulture)).ToArray();

        var read = await run.ListAsync("returns?top=2");

        CollectionAssert.AreEqual(expected, read.Select(goods => (string)goods["source"]!["id"]!).ToArray());
        Assert.IsGreaterThan(2, expected.Length);
    }

    [TestMethod]
    public async Task Order_status_and_date_filter()
    {
        await using var run = await ServiceRun.StartAsync(orders: 60);
        var before = run.Time.GetUtcNow();
        run.Time.Advance(TimeSpan.FromMinutes(1));
        var id = run.AskReturn();
        run.World.Store.Operations!.Returns.Authorize(id);
        var order = run.Return(id)["order_id"]!.ToString();

        Assert.AreEqual($"{id}", (string)(await run.ListAsync($"returns?orderId={order}")).Single()["source"]!["id"]!);
        Assert.IsTrue((await run.ListAsync("returns?status=authorized")).All(goods => (string)goods["magentoStatus"]! == "authorized"));
        Assert.IsEmpty(await run.ListAsync($"returns?orderId={order}&status=pending"));
        Assert.HasCount(1, await run.ListAsync($"returns?requestedAfter={Uri.EscapeDataString(before.AddSeconds(30).ToString("O", CultureInfo.InvariantCulture))}"));
    }

    [TestMethod]
    [DataRow("returns")]
    [DataRow("polling/returns")]
    public async Task A_status_that_no_return_can_have_is_refused_with_those_there_are(string list)
    {
        await using var run = await ServiceRun.StartAsync();

        var answer = await run.GetAsync(list + "?status=sent_back");

        answer.IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-001");
        var error = answer.Body!["errors"]!.AsArray().Single()!;
        Assert.AreEqual("status", (string)error["field"]!);
        Assert.StartsWith("One of: pending, unconfirmed, authorized, authorized_on_item,", (string)error["message"]!);
    }

    [TestMethod]
    public async Task Every_status_that_can_be_chosen_is_taken_and_so_are_other_spellings_of_it()
    {
        await using var run = await ServiceRun.StartAsync();
        var choices = (await run.GetAsync("choices/return-statuses")).Body!["value"]!.AsArray().Select(choice => (string)choice!["value"]!).Append("partially_received").ToList();

        foreach (var status in choices)
        {
            (await run.GetAsync("returns?status=" + status)).Is(HttpStatusCode.OK);
        }

        Assert.HasCount(14, choices);
    }

    [TestMethod]
    public async Task A_return_that_cannot_be_read_is_named_and_hides_no_other()
    {
        await using var run = await ServiceRun.StartAsync(orders: 60);
        var broken = run.AskReturn();
        var goods = run.Return(broken);
        goods["status"] = "a_status_nobody_knows";
        run.Documents.Put(StoreEntity.Returns, goods.ToJsonString());
        var good = run.AskReturn(1, 1);

        var (_, page) = await run.World.SendAsync(HttpMethod.Get, "stores/main/returns?top=100");

        Assert.AreEqual($"{broken}", (string)page!["unreadable"]!.AsArray().Single()!["id"]!);
        Assert.AreEqual("MAG-STO-012", (string)page["unreadable"]![0]!["code"]!);
        Assert.Contains($"{good}", page["value"]!.AsArray().Select(entry => (string)entry!["source"]!["id"]!));
        (await run.GetAsync($"returns/{broken}")).IsProblem(HttpStatusCode.BadGateway, "MAG-STO-012");
    }

    [TestMethod]
    [DataRow("GET", "returns", null)]
    [DataRow("GET", "returns/1", null)]
    [DataRow("POST", "returns/1/answer", """{"decision":"Deny"}""")]
    [DataRow("POST", "returns/1/status", """{"status":"closed"}""")]
    [DataRow("POST", "returns/1/comments", """{"comment":"x"}""")]
    [DataRow("POST", "returns/1/tracks", """{"number":"1"}""")]
    public async Task Magento_Open_Source_says_that_it_has_no_returns(string method, string address, string? body)
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource, orders: 3);

        var answer = await run.SendAsync(new HttpMethod(method), address, body);

        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-STO-010");
        Assert.StartsWith("Returns (RMA)", answer.Detail!);
        Assert.IsLessThanOrEqualTo(1L, run.World.Store.Requests.Total, "One question is enough to know.");
    }

    [TestMethod]
    [DataRow("returns?top=0")]
    [DataRow("returns?top=101")]
    [DataRow("returns?orderId=000000012-1")]
    [DataRow("returns?requestedAfter=yesterday")]
    [DataRow("returns?skipToken=bm90LW91cnM")]
    [DataRow("returns/0")]
    [DataRow("returns/12345678901")]
    public async Task Questions_that_do_not_fit_are_refused(string address)
    {
        await using var run = await ServiceRun.StartAsync(orders: 3);

        (await run.GetAsync(address)).Is(HttpStatusCode.BadRequest);
        Assert.AreEqual(0L, run.World.Store.Requests.Total);
    }

    [TestMethod]
    public async Task Without_the_right_nothing_is_said_about_the_caller()
    {
        await using var run = await ServiceRun.StartAsync(orders: 3);
        run.Break("returns", Sandbox.Store.Faults.FaultKind.Unauthorized, times: 10);

        (await run.GetAsync("returns")).IsProblem(HttpStatusCode.BadGateway, "MAG-STO-007");
    }
}
