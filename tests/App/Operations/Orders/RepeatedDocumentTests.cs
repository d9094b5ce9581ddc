using System.Net;
using CsCheck;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Orders;

/// <summary>Nothing is shipped, invoiced or refunded twice, whatever happens to calls and answers.</summary>
[TestClass]
public sealed class RepeatedDocumentTests
{
    private const string Ship = "order/:id/ship";

    [TestMethod]
    public async Task An_equal_request_is_the_same_work()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        var id = (await run.PostAsync($"orders/{order}/ship", Part(1))).Done();
        var again = (await run.PostAsync($"orders/{order}/ship", Part(1))).AlreadyDone();

        Assert.AreEqual(id, again);
        Assert.HasCount(1, run.Documents(StoreEntity.Shipments, order));
    }

    [TestMethod]
    public async Task Another_key_is_other_work()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        (await run.PostAsync($"orders/{order}/ship", Part(1, "monday"))).Done();
        (await run.PostAsync($"orders/{order}/ship", Part(1, "tuesday"))).Done();

        Assert.HasCount(2, run.Documents(StoreEntity.Shipments, order));
    }

    [TestMethod]
    public async Task A_key_that_is_used_for_something_else_is_a_conflict()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        (await run.PostAsync($"orders/{order}/ship", Part(1, "run-1"))).Done();

        (await run.PostAsync($"orders/{order}/ship", Part(2, "run-1"))).IsProblem(HttpStatusCode.Conflict, "MAG-OPR-004");
        Assert.HasCount(1, run.Documents(StoreEntity.Shipments, order));
    }

    [TestMethod]
    public async Task The_same_key_means_other_work_on_another_order_and_for_another_document()
    {
        await using var run = await ShopRun.StartAsync();
        var (first, second) = (run.Place(), run.Place());

        (await run.PostAsync($"orders/{first}/ship", Part(1, "run-1"))).Done();
        (await run.PostAsync($"orders/{second}/ship", Part(2, "run-1"))).Done();
        (await run.PostAsync($"orders/{first}/invoice", new { idempotencyKey = "run-1" })).Done();
    }

    [TestMethod]
    [DataRow("ship", Ship, StoreEntity.Shipments)]
    [DataRow("invoice", "order/:id/invoice", StoreEntity.Invoices)]
    [DataRow("refund", "order/:id/refund", StoreEntity.Creditmemos)]
    public async Task A_document_whose_answer_is_cut_off_is_found(string verb, string route, StoreEntity kind)
    {
        await using var run = await ShopRun.StartAsync();
        var order = Paid(run, verb);
        run.Break(route, FaultKind.CutOff);

        var id = (await run.PostAsync($"orders/{order}/{verb}", Part(1))).Done();
        var again = (await run.PostAsync($"orders/{order}/{verb}", Part(1))).AlreadyDone();

        Assert.AreEqual(id, again);
        Assert.AreEqual(id, run.Documents(kind, order).Single()["entity_id"]!.ToString());
    }

    [TestMethod]
    [DataRow(FaultKind.Reset)]
    [DataRow(FaultKind.BadGateway)]
    [DataRow(FaultKind.Maintenance)]
    public async Task When_nobody_can_tell_the_caller_is_asked_to_repeat_and_the_repetition_does_it_once(FaultKind kind)
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        run.Break(Ship, kind);

        var answer = await run.PostAsync($"orders/{order}/ship", Part(1));
        answer.IsProblem(HttpStatusCode.ServiceUnavailable, "MAG-OPR-005");
        Assert.IsNotNull(answer.RetryAfter);

        (await run.PostAsync($"orders/{order}/ship", Part(1))).Done();
        Assert.HasCount(1, run.Documents(StoreEntity.Shipments, order));
    }

    [TestMethod]
    public async Task A_lost_answer_in_front_of_a_store_that_falls_silent_is_found_by_the_repetition()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        run.Break(Ship, FaultKind.CutOff);
        run.Break("shipments", FaultKind.Unauthorized, skip: 1);

        (await run.PostAsync($"orders/{order}/ship", Part(1))).IsProblem(HttpStatusCode.ServiceUnavailable, "MAG-OPR-005");
        (await run.PostAsync($"orders/{order}/ship", Part(1))).AlreadyDone();

        Assert.HasCount(1, run.Documents(StoreEntity.Shipments, order));
    }

    [TestMethod]
    public async Task A_failure_of_the_store_itself_is_told_as_it_is()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        run.Break(Ship, FaultKind.InternalError);

        (await run.PostAsync($"orders/{order}/ship", Part(1))).IsProblem(HttpStatusCode.BadGateway, "MAG-STO-004");
        (await run.PostAsync($"orders/{order}/ship", Part(1))).Done();
    }

    [TestMethod]
    public async Task A_busy_store_is_told_with_its_time()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        run.Break(Ship, FaultKind.TooManyRequests, retryAfter: TimeSpan.FromSeconds(7));

        var answer = await run.PostAsync($"orders/{order}/ship", Part(1));

        answer.IsProblem(HttpStatusCode.TooManyRequests, "MAG-STO-002");
        Assert.AreEqual(TimeSpan.FromSeconds(7), answer.RetryAfter);
        Assert.IsEmpty(run.Documents(StoreEntity.Shipments, order));
    }

    [TestMethod]
    public async Task A_missing_right_is_no_matter_of_the_connection()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        run.Break(Ship, FaultKind.Unauthorized);

        (await run.PostAsync($"orders/{order}/ship", Part(1))).IsProblem(HttpStatusCode.BadGateway, "MAG-STO-007");
    }

    [TestMethod]
    public async Task A_comment_for_the_customer_that_got_lost_is_added_by_the_repetition()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        var body = new { comment = "On its way", showCommentOnStorefront = true };
        run.Break("shipment/:id/comments", FaultKind.BadGateway);

        (await run.PostAsync($"orders/{order}/ship", body)).IsProblem(HttpStatusCode.ServiceUnavailable, "MAG-OPR-005");
        Assert.HasCount(1, run.Documents(StoreEntity.Shipments, order).Single()["comments"]!.AsArray());

        (await run.PostAsync($"orders/{order}/ship", body)).AlreadyDone();
        (await run.PostAsync($"orders/{order}/ship", body)).AlreadyDone();
        Assert.HasCount(2, run.Documents(StoreEntity.Shipments, order).Single()["comments"]!.AsArray());
    }

    [TestMethod]
    public async Task A_comment_for_the_customer_whose_answer_is_cut_off_is_there_once()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        run.Break("shipment/:id/comments", FaultKind.CutOff);

        (await run.PostAsync($"orders/{order}/ship", new { comment = "On its way", showCommentOnStorefront = true })).Done();

        Assert.HasCount(2, run.Documents(StoreEntity.Shipments, order).Single()["comments"]!.AsArray());
    }

    [TestMethod]
    public async Task Equal_calls_at_the_same_time_make_one_document()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => run.PostAsync($"orders/{order}/ship", Part(1))));

        Assert.AreEqual(1, answers.Count(answer => answer.Outcome == "Done"), string.Join(' ', answers.Select(answer => answer.Body)));
        Assert.AreEqual(7, answers.Count(answer => answer.Outcome == "AlreadyDone"));
        Assert.HasCount(1, answers.Select(answer => answer.Id).Distinct().ToList());
        Assert.HasCount(1, run.Documents(StoreEntity.Shipments, order));
    }

    [TestMethod]
    public async Task Different_calls_at_the_same_time_ship_what_is_there_and_no_more()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => run.PostAsync($"orders/{order}/ship", Part(1, $"parcel-{number}"))));

        Assert.AreEqual(4, answers.Count(answer => answer.Outcome == "Done"));
        Assert.AreEqual(2, answers.Count(answer => answer.Status == HttpStatusCode.UnprocessableEntity));
        Assert.AreEqual(4m, run.Documents(StoreEntity.Shipments, order).Sum(shipment => shipment["total_qty"]!.GetValue<decimal>()));
    }

    [TestMethod]
    public async Task Whatever_a_bad_day_does_each_piece_of_work_is_done_once()
    {
        await using var run = await ShopRun.StartAsync();
        FaultKind[] kinds = [FaultKind.CutOff, FaultKind.Reset, FaultKind.BadGateway, FaultKind.InternalError, FaultKind.TooManyRequests];
        string[] routes = [Ship, Ship, "shipments", "orders/:id"];
        var fault = Gen.Select(Gen.Int[0, kinds.Length - 1], Gen.Int[0, routes.Length - 1], Gen.Int[0, 2]);
        await fault.Array[1, 4].SampleAsync(
            async faults =>
            {
                var order = run.Place();
                foreach (var (index, (kind, route, times)) in faults.Index())
                {
                    run.World.Store.Faults.Clear();
                    run.Break(routes[route], kinds[kind], times, retryAfter: TimeSpan.FromMinutes(5));
                    var answer = await run.PostAsync($"orders/{order}/ship", Part(1, $"work-{index}"));
                    for (var attempt = 0; attempt < 8 && answer.Status != HttpStatusCode.OK; attempt++)
                    {
                        answer = await run.PostAsync($"orders/{order}/ship", Part(1, $"work-{index}"));
                    }

                    answer.Is(HttpStatusCode.OK);
                }

                Assert.HasCount(faults.Length, run.Documents(StoreEntity.Shipments, order));
            },
            iter: 12,
            threads: 1);
    }

    private static object Part(decimal quantity, string? key = null) =>
        key is null ? new { items = new[] { new { sku = ShopRun.Mug, quantity } } } : new { items = new[] { new { sku = ShopRun.Mug, quantity } }, idempotencyKey = key };

    private static long Paid(ShopRun run, string verb)
    {
        var order = run.Place();
        if (verb == "refund")
        {
            run.World.Store.Operations!.Orders.Invoice(order);
        }

        return order;
    }
}
