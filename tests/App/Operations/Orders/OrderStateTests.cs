using System.Net;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Editing.Sales;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Orders;

[TestClass]
public sealed class OrderStateTests
{
    [TestMethod]
    public async Task An_order_is_held_and_released_and_both_may_be_repeated()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        (await run.PostAsync($"orders/{order}/hold")).Done();
        Assert.AreEqual("holded", (string)run.Order(order)["state"]!);
        (await run.PostAsync($"orders/{order}/hold")).AlreadyDone();

        (await run.PostAsync($"orders/{order}/unhold")).Done();
        Assert.AreEqual("new", (string)run.Order(order)["state"]!);
        (await run.PostAsync($"orders/{order}/unhold")).AlreadyDone();
    }

    [TestMethod]
    public async Task An_order_is_cancelled_once()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        var answer = await run.PostAsync($"orders/{order}/cancel");

        answer.Done();
        Assert.IsNull(answer.Detail);
        Assert.AreEqual("canceled", (string)run.Order(order)["state"]!);
        (await run.PostAsync($"orders/{order}/cancel")).AlreadyDone();
    }

    [TestMethod]
    public async Task Of_an_order_that_is_invoiced_in_part_the_rest_is_cancelled_and_the_answer_says_so()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        run.World.Store.Operations!.Orders.Invoice(order, new NewInvoice { Lines = [new DocumentLine(run.LineOf(order, ShopRun.Mug), 1)] });

        var answer = await run.PostAsync($"orders/{order}/cancel");

        answer.Done();
        Assert.AreEqual($"What was open is cancelled; the order is in the state {(string)run.Order(order)["state"]!}.", answer.Detail);
    }

    [TestMethod]
    [DataRow("hold", "An order in the state canceled cannot be held.")]
    public async Task What_the_state_does_not_allow_is_refused_with_the_reason(string verb, string reason)
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        run.World.Store.Operations!.Orders.Cancel(order);

        var answer = await run.PostAsync($"orders/{order}/{verb}");

        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        Assert.AreEqual(reason, answer.Detail);
    }

    [TestMethod]
    public async Task A_cancellation_the_store_says_no_to_is_refused_with_the_reason()
    {
        await using var run = await ShopRun.StartAsync();
        var (invoiced, held) = (run.Place(), run.Place());
        run.World.Store.Operations!.Orders.Invoice(invoiced);
        run.World.Store.Operations.Orders.Hold(held);
        var complete = run.Place();
        run.World.Store.Operations.Orders.Invoice(complete);
        run.World.Store.Operations.Orders.Ship(complete);

        Assert.AreEqual("Everything is invoiced: refund the order instead.", (await run.PostAsync($"orders/{invoiced}/cancel")).Detail);
        Assert.AreEqual("The order is on hold: release it before it is cancelled.", (await run.PostAsync($"orders/{held}/cancel")).Detail);
        Assert.AreEqual("An order in the state complete cannot be cancelled.", (await run.PostAsync($"orders/{complete}/cancel")).Detail);
    }

    [TestMethod]
    [DataRow("hold", "orders/:id/hold", "holded")]
    [DataRow("cancel", "orders/:id/cancel", "canceled")]
    public async Task A_change_whose_answer_is_cut_off_is_seen_in_the_state(string verb, string route, string state)
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        run.Break(route, FaultKind.CutOff);

        (await run.PostAsync($"orders/{order}/{verb}")).Done();

        Assert.AreEqual(state, (string)run.Order(order)["state"]!);
    }

    [TestMethod]
    public async Task A_change_that_may_still_come_is_a_doubt_and_the_repetition_settles_it()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        run.Break("orders/:id/hold", FaultKind.Reset);

        (await run.PostAsync($"orders/{order}/hold")).IsProblem(HttpStatusCode.ServiceUnavailable, "MAG-OPR-005");
        (await run.PostAsync($"orders/{order}/hold")).Done();
    }

    [TestMethod]
    [DataRow("hold")]
    [DataRow("unhold")]
    [DataRow("cancel")]
    [DataRow("email")]
    public async Task An_order_that_is_not_there_is_404(string verb)
    {
        await using var run = await ShopRun.StartAsync();

        (await run.PostAsync($"orders/99999/{verb}")).IsProblem(HttpStatusCode.NotFound, "MAG-STO-008");
    }

    [TestMethod]
    public async Task The_order_e_mail_is_sent_and_a_lost_answer_is_a_doubt()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        var answer = await run.PostAsync($"orders/{order}/email");
        answer.Done();
        Assert.IsNull(answer.Detail);

        run.Break("orders/:id/emails", FaultKind.CutOff);
        (await run.PostAsync($"orders/{order}/email")).IsProblem(HttpStatusCode.ServiceUnavailable, "MAG-OPR-005");
    }

    [TestMethod]
    public async Task Hold_and_cancel_at_the_same_time_take_turns()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place(new NewOrderLine(ShopRun.Mug, 1));

        var answers = await Task.WhenAll(run.PostAsync($"orders/{order}/hold"), run.PostAsync($"orders/{order}/cancel"));

        Assert.AreEqual(1, answers.Count(answer => answer.Status == HttpStatusCode.OK), "the second one meets the state the first one made");
        Assert.AreEqual(1, answers.Count(answer => answer.Status == HttpStatusCode.UnprocessableEntity));
    }
}
