using System.Net;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Returns;

[TestClass]
public sealed class ReturnStatusTests
{
    [TestMethod]
    public async Task A_return_goes_its_way_to_the_end()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();

        foreach (var (step, status, lines) in new[]
        {
            ("authorized", "authorized", "authorized authorized"),
            ("received", "received", "received received"),
            ("approved", "processed_closed", "approved approved"),
        })
        {
            (await run.PostAsync($"returns/{id}/status", new { status = step })).Done();
            (await run.PostAsync($"returns/{id}/status", new { status = step })).AlreadyDone();
            Assert.AreEqual(lines, run.Statuses(id));
            Assert.AreEqual(status, (string)run.Return(id)["status"]!);
        }

        (await run.PostAsync($"returns/{id}/status", new { status = "processed_closed" })).AlreadyDone();
        (await run.PostAsync($"returns/{id}/status", new { status = "closed" })).AlreadyDone();
        Assert.IsTrue(run.Lines(id).All(line => line["qty_approved"]!.GetValue<decimal>() == line["qty_requested"]!.GetValue<decimal>()));
    }

    [TestMethod]
    public async Task What_arrived_is_counted_by_line()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();
        run.World.Store.Operations!.Returns.Authorize(id);

        (await run.PostAsync($"returns/{id}/status", new { status = "received", lines = new[] { new { lineId = run.LineId(id, 0), quantity = 3 } } })).Done();
        Assert.AreEqual("received authorized", run.Statuses(id));
        Assert.AreEqual("received_on_item", (string)run.Return(id)["status"]!);

        (await run.PostAsync($"returns/{id}/status", new { status = "received" })).Done();
        Assert.AreEqual(3m, run.Lines(id)[0]["qty_returned"]!.GetValue<decimal>());
        Assert.AreEqual(2m, run.Lines(id)[1]["qty_returned"]!.GetValue<decimal>());
    }

    [TestMethod]
    [DataRow("received")]
    [DataRow("approved")]
    [DataRow("processed_closed")]
    public async Task No_step_is_skipped(string step)
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();

        (await run.PostAsync($"returns/{id}/status", new { status = step })).IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");

        Assert.AreEqual(0L, run.Asked("PUT returns/:id"));
    }

    [TestMethod]
    public async Task An_open_return_can_be_closed_with_a_word_to_the_customer()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();

        (await run.PostAsync($"returns/{id}/status", new { status = "closed", comment = "Nothing came within 30 days." })).Done();

        Assert.AreEqual("closed", (string)run.Return(id)["status"]!);
        Assert.AreEqual("pending pending", run.Statuses(id));
        Assert.AreEqual("Nothing came within 30 days.", run.Said(id).Single());
    }

    [TestMethod]
    public async Task The_same_words_can_go_with_every_step_and_are_said_once_for_each()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();

        foreach (var step in new[] { "authorized", "received" })
        {
            (await run.PostAsync($"returns/{id}/status", new { status = step, comment = "See the mail." })).Done();
            (await run.PostAsync($"returns/{id}/status", new { status = step, comment = "See the mail." })).AlreadyDone();
        }

        CollectionAssert.AreEqual(new[] { "See the mail.", "See the mail." }, run.Said(id).ToArray());
    }

    [TestMethod]
    public async Task A_lost_comment_is_not_taken_for_one_that_was_said_before_in_the_same_words()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();
        (await run.PostAsync($"returns/{id}/status", new { status = "authorized", comment = "See the mail." })).Done();
        run.Break("returns/:id/comments", FaultKind.Maintenance, times: 20);

        (await run.PostAsync($"returns/{id}/status", new { status = "received", comment = "See the mail." })).Is(HttpStatusCode.ServiceUnavailable);
    }

    [TestMethod]
    public async Task A_comment_names_the_status_the_store_made_of_the_lines()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();
        run.World.Store.Operations!.Returns.Authorize(id);

        (await run.PostAsync($"returns/{id}/status", new { status = "received", comment = "Half of it is here.", lines = new[] { new { lineId = run.LineId(id, 1) } } })).Done();

        Assert.AreEqual("received_on_item", (string)run.Comments(id).Single(comment => (string)comment["comment"]! == "Half of it is here.")["status"]!);
    }

    [TestMethod]
    [DataRow("""{"status":"shipped"}""")]
    [DataRow("""{"status":"Authorized"}""")]
    [DataRow("""{"status":"pending"}""")]
    [DataRow("""{}""")]
    [DataRow("""[]""")]
    [DataRow("""null""")]
    public async Task Unknown_statuses_are_refused(string body)
    {
        await using var run = await ServiceRun.StartAsync(orders: 5);

        (await run.PostAsync($"returns/{run.AskReturn()}/status", body)).IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-001");
    }

    [TestMethod]
    [DataRow(FaultKind.TooManyRequests, 429, "MAG-STO-002")]
    [DataRow(FaultKind.Maintenance, 503, "MAG-STO-003")]
    [DataRow(FaultKind.BadGateway, 503, "MAG-STO-003")]
    [DataRow(FaultKind.InternalError, 502, "MAG-STO-004")]
    [DataRow(FaultKind.Unauthorized, 502, "MAG-STO-007")]
    public async Task A_store_that_cannot_answer_changes_nothing(FaultKind fault, int status, string code)
    {
        await using var run = await ServiceRun.StartAsync(orders: 5);
        var id = run.AskReturn();
        run.Break("returns/:id", fault, times: 100, retryAfter: TimeSpan.FromMinutes(10));

        var answer = await run.PostAsync($"returns/{id}/status", new { status = "authorized" });

        answer.IsProblem((HttpStatusCode)status, code);
        Assert.AreEqual("pending pending", run.Statuses(id));
    }
}
