using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PowerPlatformMagento.App.Outbox;
using PowerPlatformMagento.App.Tests.Operations;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Outbox.Senders;

/// <summary>Rows of the outbox about returns reach a real store over HTTP, once.</summary>
[TestClass]
public sealed class ReturnSenderTests
{
    private static readonly Guid RowId = new("0a1b2c3d-0000-4000-8000-000000000001");

    [TestMethod]
    public async Task An_authorization_with_quantities_reaches_the_lines_and_the_customer_once()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();
        var answer = new OutboxReturnAnswer { Status = ReturnStatus.Authorized, Lines = [Line(run, id, 0, 3m)], Comment = "Please send them.", TellCustomer = true };

        var first = await SendAsync(run, id, answer);
        var second = await SendAsync(run, id, answer);

        Assert.AreEqual("Written.", first.Answer);
        Assert.AreEqual("The store had it already.", second.Answer);
        Assert.AreEqual("authorized pending", run.Statuses(id));
        Assert.AreEqual(3m, run.Lines(id)[0]["qty_authorized"]!.GetValue<decimal>());
        var told = run.Comments(id).Single(comment => (string)comment["comment"]! == "Please send them.");
        Assert.IsTrue(told["customer_notified"]!.GetValue<bool>());
    }

    [TestMethod]
    public async Task A_return_goes_its_whole_way_by_rows()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();

        await SendAsync(run, id, new OutboxReturnAnswer { Status = ReturnStatus.Authorized });
        await SendAsync(run, id, new OutboxReturnAnswer { Status = ReturnStatus.InTransit, TrackingNumber = "JJD1" });
        await SendAsync(run, id, new OutboxReturnAnswer { Status = ReturnStatus.Received, Lines = [Line(run, id, 0, 4m), Line(run, id, 1, 1m)] });
        Assert.AreEqual("received received", run.Statuses(id));
        Assert.AreEqual(1m, run.Lines(id)[1]["qty_returned"]!.GetValue<decimal>());
        Assert.AreEqual("JJD1", (string)run.Return(id)["tracks"]!.AsArray().Single()!["track_number"]!);

        var refunded = await SendAsync(run, id, new OutboxReturnAnswer { Status = ReturnStatus.Refunded });

        Assert.IsNull(refunded.Failure);
        Assert.AreEqual("processed_closed", (string)run.Return(id)["status"]!);
    }

    [TestMethod]
    public async Task Lines_are_refused_as_a_whole()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();

        await SendAsync(run, id, new OutboxReturnAnswer { Status = ReturnStatus.Rejected, Lines = [Line(run, id, 1, null)] });
        Assert.AreEqual("pending denied", run.Statuses(id));

        await SendAsync(run, id, new OutboxReturnAnswer { Status = ReturnStatus.Rejected });
        Assert.AreEqual("denied denied", run.Statuses(id));
    }

    [TestMethod]
    public async Task Money_that_is_gone_is_told_even_where_the_return_cannot_follow()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();
        await SendAsync(run, id, new OutboxReturnAnswer { Status = ReturnStatus.Authorized });

        var result = await SendAsync(run, id, new OutboxReturnAnswer { Status = ReturnStatus.Refunded, Comment = "Your return is refunded." });

        Assert.IsNull(result.Failure);
        Assert.StartsWith("Written. The return keeps its status in the store: ", result.Answer);
        Assert.AreEqual("authorized authorized", run.Statuses(id));
        Assert.Contains("Your return is refunded.", run.Said(id));
    }

    [TestMethod]
    public async Task What_the_store_does_not_allow_is_a_failure_with_its_reason()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();
        await SendAsync(run, id, new OutboxReturnAnswer { Status = ReturnStatus.Rejected });

        var result = await SendAsync(run, id, new OutboxReturnAnswer { Status = ReturnStatus.Authorized });

        Assert.AreEqual("MAG-OPR-006", result.Failure?.Definition.Code);
        Assert.IsNull(result.Answer);
    }

    [TestMethod]
    [DataRow("returns/:id")]
    [DataRow("returns/:id/comments")]
    public async Task A_lost_answer_of_the_store_is_tried_again_and_doubles_nothing(string route)
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();
        var answer = new OutboxReturnAnswer { Status = ReturnStatus.Authorized, Comment = "Welcome back.", TellCustomer = true };
        
        // The first question to the return itself is the reading of it.
        run.Break(route, FaultKind.CutOff, skip: route == "returns/:id" ? 1 : 0);

        var result = await SendAsync(run, id, answer);
        for (var attempt = 0; result.Failure is not null && attempt < 3; attempt++)
        {
            result = await SendAsync(run, id, answer);
        }

        Assert.IsNull(result.Failure);
        Assert.AreEqual("authorized authorized", run.Statuses(id));
        Assert.HasCount(1, run.Said(id).Where(text => text == "Welcome back.").ToList());
    }

    [TestMethod]
    public async Task A_store_without_returns_and_a_row_that_is_none_are_failures()
    {
        await using var run = await ServiceRun.StartAsync(StoreEdition.OpenSource);

        Assert.AreEqual("MAG-STO-010", (await SendAsync(run, 5, new OutboxReturnAnswer { Status = ReturnStatus.Authorized })).Failure?.Definition.Code);
        Assert.AreEqual("MAG-OBX-003", (await SendAsync(run, "return", 5, "{}")).Failure?.Definition.Code);
        Assert.AreEqual("MAG-OBX-003", (await SendAsync(run, "return", 5, "no json")).Failure?.Definition.Code);
        Assert.AreEqual("MAG-OBX-003", (await SendAsync(run, "parcel", 5, "{}")).Failure?.Definition.Code);
        Assert.AreEqual("MAG-OPR-001", (await SendAsync(run, 5, new OutboxReturnAnswer { Status = "Lost" })).Failure?.Definition.Code);
    }

    private static OutboxReturnLine Line(ServiceRun run, long id, int index, decimal? quantity) => new() { Id = run.LineId(id, index), Quantity = quantity };

    private static Task<OutboxResult> SendAsync(ServiceRun run, long id, OutboxReturnAnswer answer) =>
        SendAsync(run, "return", id, JsonSerializer.Serialize(answer, ContractJson.Exact.OutboxReturnAnswer));

    private static Task<OutboxResult> SendAsync(ServiceRun run, string type, long id, string payload) =>
        run.World.App.Services.GetRequiredService<OutboxSender>().SendAsync(new OutboxItem(RowId, null, "main", type, $"{id}", 0, null) { Payload = payload }, CancellationToken.None);
}
