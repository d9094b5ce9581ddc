using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PowerPlatformMagento.App.Outbox;
using PowerPlatformMagento.App.Tests.Operations;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Outbox.Senders;

/// <summary>Replies of agents reach orders and returns of a real store over HTTP, once.</summary>
[TestClass]
public sealed class CommentSenderTests
{
    private static readonly Guid First = new("0a1b2c3d-0000-4000-8000-000000000001");
    private static readonly Guid Second = new("0a1b2c3d-0000-4000-8000-000000000002");
    private static readonly OutboxComment Reply = new() { Text = "It left today.", TellCustomer = true, VisibleInStore = true };

    [TestMethod]
    public async Task A_reply_on_an_order_is_written_once_a_row()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        var sender = run.World.App.Services.GetRequiredService<OutboxSender>();

        Assert.AreEqual("Written.", (await SendAsync(sender, First, "order-comment", order, Reply)).Answer);
        Assert.AreEqual("The store had it already.", (await SendAsync(sender, First, "order-comment", order, Reply)).Answer);
        Assert.HasCount(1, Said(run, order));

        Assert.AreEqual("Written.", (await SendAsync(sender, Second, "order-comment", order, Reply)).Answer);
        Assert.HasCount(2, Said(run, order));
        Assert.AreEqual("pending", (string)run.Order(order)["status"]!);
    }

    [TestMethod]
    public async Task A_reply_whose_answer_was_lost_is_written_once()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        var sender = run.World.App.Services.GetRequiredService<OutboxSender>();
        run.Break("orders/:id/comments", FaultKind.CutOff);

        var result = await SendAsync(sender, First, "order-comment", order, Reply);
        for (var attempt = 0; result.Failure is not null && attempt < 3; attempt++)
        {
            result = await SendAsync(sender, First, "order-comment", order, Reply);
        }

        Assert.IsNull(result.Failure);
        Assert.HasCount(1, Said(run, order));
    }

    [TestMethod]
    public async Task A_reply_on_a_return_is_written_once()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();
        var sender = run.World.App.Services.GetRequiredService<OutboxSender>();

        await SendAsync(sender, First, "return-comment", id, Reply);
        await SendAsync(sender, First, "return-comment", id, Reply);

        Assert.HasCount(1, run.Said(id).Where(text => text == Reply.Text).ToList());
        Assert.IsTrue(run.Comments(id).Single(comment => (string)comment["comment"]! == Reply.Text)["customer_notified"]!.GetValue<bool>());
    }

    [TestMethod]
    public async Task A_reply_on_an_order_that_is_gone_is_a_failure()
    {
        await using var run = await ShopRun.StartAsync();

        var result = await SendAsync(run.World.App.Services.GetRequiredService<OutboxSender>(), First, "order-comment", 999999, Reply);

        Assert.AreEqual("MAG-STO-008", result.Failure?.Definition.Code);
    }

    private static List<string> Said(ShopRun run, long order) =>
        [.. run.Comments(order).Select(comment => (string)comment["comment"]!).Where(text => text == Reply.Text)];

    private static Task<OutboxResult> SendAsync(OutboxSender sender, Guid row, string type, long id, OutboxComment comment) =>
        sender.SendAsync(new OutboxItem(row, null, "main", type, $"{id}", 0, null) { Payload = JsonSerializer.Serialize(comment, ContractJson.Exact.OutboxComment) }, CancellationToken.None);
}
