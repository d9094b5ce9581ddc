using System.Net;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Orders;

[TestClass]
public sealed class OrderLinkTests
{
    [TestMethod]
    public async Task An_order_gets_its_number_of_the_other_system_and_nothing_else_changes()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        var before = Bare(run.Order(order));

        var answer = await run.PostAsync($"orders/{order}/link", new { externalId = "SO-2026-00017" });

        answer.Done();
        Assert.IsNull(answer.Detail);
        Assert.AreEqual("SO-2026-00017", (string)run.Order(order)["ext_order_id"]!);
        Assert.AreEqual(before, Bare(run.Order(order)));
    }

    [TestMethod]
    public async Task A_repeated_link_writes_nothing()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        (await run.PostAsync($"orders/{order}/link", new { externalId = "A" })).Done();
        run.World.Store.Requests.Clear();

        (await run.PostAsync($"orders/{order}/link", new { externalId = "A" })).AlreadyDone();

        Assert.AreEqual("GET orders/:id", string.Join(", ", run.World.Store.Requests.ByRoute.Keys));
    }

    [TestMethod]
    public async Task A_link_can_be_changed()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        (await run.PostAsync($"orders/{order}/link", new { externalId = "A" })).Done();

        (await run.PostAsync($"orders/{order}/link", new { externalId = "B" })).Done();

        Assert.AreEqual("B", (string)run.Order(order)["ext_order_id"]!);
    }

    [TestMethod]
    public async Task The_order_is_found_by_the_link_in_what_is_read()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        (await run.PostAsync($"orders/{order}/link", new { externalId = "SO-1" })).Done();

        Assert.AreEqual("SO-1", (await run.GetAsync($"orders/{order}")).Text("externalOrderId"));
    }

    [TestMethod]
    public async Task A_link_whose_answer_is_cut_off_is_sent_again()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        run.Break("orders", FaultKind.CutOff);

        (await run.PostAsync($"orders/{order}/link", new { externalId = "A" })).Done();

        Assert.AreEqual("A", (string)run.Order(order)["ext_order_id"]!);
    }

    [TestMethod]
    [DataRow("{}")]
    [DataRow("""{"externalId":""}""")]
    [DataRow("""{"externalId":"  "}""")]
    [DataRow("""{"externalId":"123456789012345678901234567890123"}""")]
    public async Task A_number_that_does_not_fit_is_refused(string body)
    {
        await using var run = await ShopRun.StartAsync();

        (await run.PostAsync($"orders/{run.Place()}/link", body)).IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-001");
    }

    private static string Bare(JsonObject order)
    {
        order.Remove("ext_order_id");
        order.Remove("updated_at");
        return order.ToJsonString();
    }
}
