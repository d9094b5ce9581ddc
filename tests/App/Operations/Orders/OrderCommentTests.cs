using System.Net;
using System.Text.Json.Nodes;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Orders;

[TestClass]
public sealed class OrderCommentTests
{
    private const string Route = "orders/:id/comments";

    [TestMethod]
    public async Task A_comment_for_the_back_office_carries_its_mark_and_keeps_the_status()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        (await run.PostAsync($"orders/{order}/comments", new { comment = "Called the customer" })).Done();
        (await run.PostAsync($"orders/{order}/comments", new { comment = "Called the customer" })).AlreadyDone();

        var comment = run.Comments(order).Single();
        Assert.MatchesRegex(@"^Called the customer \[ppm:[0-9a-f]{16}\]$", (string)comment["comment"]!);
        Assert.AreEqual("pending", (string)comment["status"]!);
        Assert.AreEqual("pending", (string)run.Order(order)["status"]!);
    }

    [TestMethod]
    public async Task A_comment_for_the_customer_is_the_words_of_the_maker_and_nothing_else()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        var body = new { comment = "Your mugs are being glazed", showOnStorefront = true, notifyCustomer = true };

        (await run.PostAsync($"orders/{order}/comments", body)).Done();
        (await run.PostAsync($"orders/{order}/comments", body)).AlreadyDone();

        var seen = run.Comments(order).Single(IsVisible);
        Assert.AreEqual("Your mugs are being glazed", (string)seen["comment"]!);
        Assert.AreEqual(1, seen["is_customer_notified"]!.GetValue<int>());
        Assert.AreEqual(0, run.Comments(order).Single(comment => !IsVisible(comment))["is_customer_notified"]!.GetValue<int>());
    }

    [TestMethod]
    public async Task The_same_words_may_be_said_again_under_another_key()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        foreach (var key in new[] { "monday", "tuesday", "monday", "tuesday" })
        {
            (await run.PostAsync($"orders/{order}/comments", new { comment = "Still in the kiln", showOnStorefront = true, idempotencyKey = key })).Is(HttpStatusCode.OK);
        }

        Assert.HasCount(2, run.Comments(order).Where(IsVisible).ToList());
    }

    [TestMethod]
    public async Task A_key_that_is_used_for_other_words_is_a_conflict()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        (await run.PostAsync($"orders/{order}/comments", new { comment = "One", idempotencyKey = "run-1" })).Done();

        (await run.PostAsync($"orders/{order}/comments", new { comment = "Two", idempotencyKey = "run-1" })).IsProblem(HttpStatusCode.Conflict, "MAG-OPR-004");
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    public async Task A_lost_answer_anywhere_on_the_way_loses_and_doubles_nothing(int skip)
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        var body = new { comment = "On its way", showOnStorefront = true };
        run.Break(Route, FaultKind.CutOff, skip: skip);

        (await run.PostAsync($"orders/{order}/comments", body)).Done();
        (await run.PostAsync($"orders/{order}/comments", body)).AlreadyDone();

        Assert.HasCount(1, run.Comments(order).Where(IsVisible).ToList());
        Assert.HasCount(2, run.Comments(order));
    }

    [TestMethod]
    public async Task A_comment_that_got_lost_behind_its_mark_is_written_by_the_repetition()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        var body = new { comment = "On its way", showOnStorefront = true };
        run.Break(Route, FaultKind.Reset, skip: 1);

        (await run.PostAsync($"orders/{order}/comments", body)).IsProblem(HttpStatusCode.ServiceUnavailable, "MAG-OPR-005");
        Assert.HasCount(1, run.Comments(order));

        (await run.PostAsync($"orders/{order}/comments", body)).Done();
        Assert.HasCount(1, run.Comments(order).Where(IsVisible).ToList());
        Assert.HasCount(2, run.Comments(order));
    }

    [TestMethod]
    public async Task The_same_words_of_somebody_else_before_are_not_mistaken()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        run.World.Store.Operations!.Orders.Comment(order, new("On its way", "pending", true, false));

        (await run.PostAsync($"orders/{order}/comments", new { comment = "On its way", showOnStorefront = true })).Done();

        Assert.HasCount(2, run.Comments(order).Where(IsVisible).ToList());
    }

    [TestMethod]
    public async Task A_mail_that_cannot_be_sent_is_told_and_the_comment_is_not_written_again()
    {
        await using var run = new ShopRun(await StoreApp.StartAsync(configure: options => options with { SendsMail = false }));
        var order = run.Place();
        var body = new { comment = "On its way", notifyCustomer = true };

        var answer = await run.PostAsync($"orders/{order}/comments", body);

        answer.Done();
        Assert.AreEqual("The comment is there, but the store could not send the e-mail.", answer.Detail);
        (await run.PostAsync($"orders/{order}/comments", body)).AlreadyDone();
        Assert.HasCount(2, run.Comments(order));
    }

    [TestMethod]
    public async Task A_status_of_another_state_is_refused_by_the_store()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        (await run.PostAsync($"orders/{order}/comments", new { comment = "Done", status = "complete" })).IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");

        Assert.AreEqual("pending", (string)run.Order(order)["status"]!);
        Assert.IsEmpty(run.Comments(order));
    }

    [TestMethod]
    public async Task Equal_comments_at_the_same_time_are_one()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => run.PostAsync($"orders/{order}/comments", new { comment = "On its way", showOnStorefront = true })));

        Assert.AreEqual(1, answers.Count(answer => answer.Outcome == "Done"));
        Assert.HasCount(2, run.Comments(order));
    }

    [TestMethod]
    [DataRow("{}", "comment")]
    [DataRow("""{"comment":""}""", "comment")]
    [DataRow("""{"comment":" \n"}""", "comment")]
    [DataRow("""{"comment":7}""", "comment")]
    [DataRow("""{"comment":"x","visible":true}""", "visible")]
    public async Task A_comment_that_does_not_fit_is_refused(string body, string field)
    {
        await using var run = await ShopRun.StartAsync();

        var answer = await run.PostAsync($"orders/{run.Place()}/comments", body);

        answer.IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-001");
        Assert.AreEqual(field, (string)answer.Body!["errors"]!.AsArray().First()!["field"]!);
    }

    private static bool IsVisible(JsonObject comment) => comment["is_visible_on_front"]!.GetValue<int>() == 1;
}
