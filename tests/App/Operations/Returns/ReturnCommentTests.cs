using System.Net;
using CsCheck;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Returns;

[TestClass]
public sealed class ReturnCommentTests
{
    private const string Route = "returns/:id/comments";

    [TestMethod]
    public async Task A_comment_for_the_back_office_carries_its_mark()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();

        (await run.PostAsync($"returns/{id}/comments", new { comment = "Ask the warehouse" })).Done();
        (await run.PostAsync($"returns/{id}/comments", new { comment = "Ask the warehouse" })).AlreadyDone();

        Assert.MatchesRegex(@"^Ask the warehouse \[ppm:[0-9a-f]{16}\]$", run.Said(id).Single());
        Assert.IsFalse(run.Comments(id)[^1]["visible_on_front"]!.GetValue<bool>());
        Assert.IsFalse(run.Comments(id)[^1]["customer_notified"]!.GetValue<bool>());
    }

    [TestMethod]
    [DataRow(true, false)]
    [DataRow(false, true)]
    public async Task A_comment_for_the_customer_is_the_words_of_the_maker_and_nothing_else(bool isVisible, bool notifies)
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();
        var body = new { comment = "  Your label is on its way. ", isVisible, notifyCustomer = notifies };

        (await run.PostAsync($"returns/{id}/comments", body)).Done();
        (await run.PostAsync($"returns/{id}/comments", body)).AlreadyDone();

        var told = run.Comments(id).Single(comment => (string)comment["comment"]! == "Your label is on its way.");
        Assert.IsTrue(told["visible_on_front"]!.GetValue<bool>());
        Assert.AreEqual(notifies, told["customer_notified"]!.GetValue<bool>());
        Assert.HasCount(2, run.Said(id));
    }

    [TestMethod]
    public async Task The_same_words_may_be_said_again_under_another_key()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();

        foreach (var key in new[] { "monday", "tuesday", "monday", "tuesday" })
        {
            (await run.PostAsync($"returns/{id}/comments", new { comment = "Still waiting", isVisible = true, idempotencyKey = key })).Is(HttpStatusCode.OK);
        }

        Assert.AreEqual(2, run.Said(id).Count(text => text == "Still waiting"));
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public async Task A_key_that_is_used_for_other_words_is_a_conflict(bool isVisible)
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();

        (await run.PostAsync($"returns/{id}/comments", new { comment = "One", isVisible, idempotencyKey = "run-1" })).Done();

        (await run.PostAsync($"returns/{id}/comments", new { comment = "Two", isVisible, idempotencyKey = "run-1" })).IsProblem(HttpStatusCode.Conflict, "MAG-OPR-004");
        Assert.DoesNotContain("Two", string.Join('\n', run.Said(id)));
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    public async Task A_lost_answer_anywhere_on_the_way_loses_and_doubles_nothing(int skip)
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();
        var body = new { comment = "On its way", isVisible = true };
        run.Break(Route, FaultKind.CutOff, skip: skip);

        (await run.PostAsync($"returns/{id}/comments", body)).Done();
        (await run.PostAsync($"returns/{id}/comments", body)).AlreadyDone();

        Assert.AreEqual(1, run.Said(id).Count(text => text == "On its way"));
    }

    [TestMethod]
    public async Task Repetitions_through_a_bad_day_say_it_once()
    {
        await using var run = await ServiceRun.StartAsync();
        await Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Bool).SampleAsync(
            async (skip, kind, isVisible) =>
            {
                var id = run.AskReturn(1, 1);
                run.World.Store.Faults.Clear();
                run.Break(kind % 2 == 0 ? Route : "returns/:id", (FaultKind[])[FaultKind.CutOff, FaultKind.Reset, FaultKind.InternalError, FaultKind.CutOff] is var kinds ? kinds[kind] : default, times: 2, skip: skip);
                for (var attempt = 0; ; attempt++)
                {
                    var answer = await run.PostAsync($"returns/{id}/comments", new { comment = "Only once", isVisible, idempotencyKey = "k" });
                    if (answer.Status == HttpStatusCode.OK)
                    {
                        break;
                    }

                    Assert.IsTrue((int)answer.Status is 502 or 503 && attempt < 10, answer.Body?.ToJsonString());
                }

                return run.Said(id).Count(text => text.StartsWith("Only once", StringComparison.Ordinal)) == 1;
            },
            iter: 25,
            threads: 1);
    }

    [TestMethod]
    public async Task Many_equal_comments_at_once_are_one()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => run.PostAsync($"returns/{id}/comments", new { comment = "Hello", isVisible = true })));

        Assert.AreEqual(1, run.Said(id).Count(text => text == "Hello"));
    }

    [TestMethod]
    [DataRow("""{"comment":""}""")]
    [DataRow("""{"isVisible":true}""")]
    [DataRow("""{"comment":"x","idempotencyKey":"0123456789012345678901234567890123456789012345678901234567890123456789"}""")]
    [DataRow("""{"comment":"x","isVisible":"yes"}""")]
    public async Task What_does_not_fit_is_refused(string body)
    {
        await using var run = await ServiceRun.StartAsync(orders: 5);

        (await run.PostAsync($"returns/{run.AskReturn()}/comments", body)).IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-001");
    }
}
