using System.Net;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Returns;

[TestClass]
public sealed class AnswerReturnTests
{
    private const string Save = "returns/:id";
    private const string Comment = "returns/:id/comments";

    [TestMethod]
    public async Task Everything_is_accepted_and_the_customer_is_told()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();

        (await run.PostAsync($"returns/{id}/answer", new { decision = "Authorize", comment = "Please use the label." })).Done();

        Assert.AreEqual("authorized authorized", run.Statuses(id));
        Assert.AreEqual(4m, run.Lines(id)[0]["qty_authorized"]!.GetValue<decimal>());
        Assert.AreEqual("authorized", (string)run.Return(id)["status"]!);
        var told = run.Comments(id).Single(comment => (string)comment["comment"]! == "Please use the label.");
        Assert.IsTrue(told["visible_on_front"]!.GetValue<bool>());
        Assert.IsTrue(told["customer_notified"]!.GetValue<bool>());
    }

    [TestMethod]
    public async Task A_line_is_denied_with_its_reason_and_part_of_another_is_accepted()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();
        var body = new
        {
            decision = "Deny",
            lines = new[] { new { lineId = run.LineId(id, 0), decision = "Authorize", quantity = 3 } },
            comment = "The cables were opened.",
            notifyCustomer = false,
        };

        (await run.PostAsync($"returns/{id}/answer", body)).Done();

        Assert.AreEqual("authorized denied", run.Statuses(id));
        Assert.AreEqual(3m, run.Lines(id)[0]["qty_authorized"]!.GetValue<decimal>());
        Assert.IsNull(run.Lines(id)[1]["qty_authorized"], "What nobody accepted stays empty.");
        Assert.AreEqual("partially_authorized", (string)run.Return(id)["status"]!);
        Assert.IsFalse(run.Comments(id).Single(comment => (string)comment["comment"]! == "The cables were opened.")["customer_notified"]!.GetValue<bool>());
    }

    [TestMethod]
    public async Task A_repeated_answer_writes_nothing()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();
        var body = new { decision = "Deny", comment = "Too late." };
        (await run.PostAsync($"returns/{id}/answer", body)).Done();
        run.World.Store.Requests.Clear();

        (await run.PostAsync($"returns/{id}/answer", body)).AlreadyDone();

        Assert.AreEqual("GET returns/:id", string.Join(", ", run.World.Store.Requests.ByRoute.Keys));
        Assert.AreEqual("closed", (string)run.Return(id)["status"]!);
    }

    [TestMethod]
    public async Task An_answer_that_broke_off_is_finished_by_its_repetition()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();
        var body = new { decision = "Authorize", comment = "Welcome back." };
        run.Break(Comment, FaultKind.InternalError);

        (await run.PostAsync($"returns/{id}/answer", body)).IsProblem(HttpStatusCode.BadGateway, "MAG-STO-004");
        Assert.AreEqual("authorized authorized", run.Statuses(id));
        Assert.IsEmpty(run.Said(id));

        (await run.PostAsync($"returns/{id}/answer", body)).Done();
        (await run.PostAsync($"returns/{id}/answer", body)).AlreadyDone();
        Assert.AreEqual("Welcome back.", run.Said(id).Single());
    }

    [TestMethod]
    [DataRow(Save)]
    [DataRow(Comment)]
    public async Task A_lost_answer_of_the_store_loses_and_doubles_nothing(string route)
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();
        var body = new { decision = "Authorize", comment = "Welcome back." };

        // The first question to the route is the reading of the return.
        run.Break(route, FaultKind.CutOff, skip: route == Save ? 1 : 0);

        (await run.PostAsync($"returns/{id}/answer", body)).Done();

        Assert.AreEqual("authorized authorized", run.Statuses(id));
        Assert.AreEqual("Welcome back.", run.Said(id).Single());
    }

    [TestMethod]
    public async Task When_nobody_can_tell_the_repetition_finds_out()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();
        var body = new { decision = "Authorize", comment = "Welcome back." };
        run.Break(Comment, FaultKind.CutOff);
        run.Break(Save, FaultKind.InternalError, skip: 2);

        var answer = await run.PostAsync($"returns/{id}/answer", body);

        answer.IsProblem(HttpStatusCode.ServiceUnavailable, "MAG-OPR-005");
        Assert.IsNotNull(answer.RetryAfter);
        (await run.PostAsync($"returns/{id}/answer", body)).AlreadyDone();
        Assert.AreEqual("Welcome back.", run.Said(id).Single());
    }

    [TestMethod]
    public async Task Many_equal_answers_at_once_are_one()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => run.PostAsync($"returns/{id}/answer", new { decision = "Authorize", comment = "Yes." })));

        Assert.AreEqual(1, answers.Count(answer => answer.Outcome == "Done"));
        Assert.AreEqual(7, answers.Count(answer => answer.Outcome == "AlreadyDone"));
        Assert.AreEqual("Yes.", run.Said(id).Single());
    }

    [TestMethod]
    public async Task A_return_that_was_answered_otherwise_refuses()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();
        run.World.Store.Operations!.Returns.Deny(id);

        var answer = await run.PostAsync($"returns/{id}/answer", new { decision = "Authorize" });

        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        Assert.AreEqual("denied denied", run.Statuses(id));
    }

    [TestMethod]
    [DataRow("""{}""", "decision")]
    [DataRow("""{"decision":"Maybe"}""", "decision")]
    [DataRow("""{"decision":"Deny","lines":[{"decision":"Deny"}]}""", "lines[0].lineId")]
    [DataRow("""{"decision":"Deny","lines":[{"lineId":"abc","decision":"Deny"}]}""", "lines[0].lineId")]
    [DataRow("""{"decision":"Deny","lines":[{"lineId":"99999999","decision":"Deny"}]}""", "lines[0].lineId")]
    [DataRow("""{"decision":"Deny","lines":[{"lineId":"1","decision":"Deny","quantity":0}]}""", "lines[0].quantity")]
    [DataRow("""{"decision":"Deny","lines":[null]}""", "lines[0]")]
    [DataRow("""{"decision":"Deny","surprise":1}""", "surprise")]
    [DataRow("""{"decision":1}""", "decision")]
    public async Task What_does_not_fit_is_named(string body, string field)
    {
        await using var run = await ServiceRun.StartAsync(orders: 5);
        var id = run.AskReturn();

        var answer = await run.PostAsync($"returns/{id}/answer", body);

        answer.IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-001");
        Assert.Contains(field, answer.Body!["errors"]!.AsArray().Select(error => (string)error!["field"]!));
        Assert.AreEqual("pending pending", run.Statuses(id));
    }

    [TestMethod]
    public async Task A_return_that_is_not_there_is_not_found()
    {
        await using var run = await ServiceRun.StartAsync(orders: 5);

        (await run.PostAsync("returns/4000000/answer", new { decision = "Deny" })).IsProblem(HttpStatusCode.NotFound, "MAG-STO-008");
        (await run.PostAsync("returns/RMA-1/answer", new { decision = "Deny" })).IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-001");
    }
}
