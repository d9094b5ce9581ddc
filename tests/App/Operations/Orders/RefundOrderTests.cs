using System.Net;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Orders;

[TestClass]
public sealed class RefundOrderTests
{
    [TestMethod]
    public async Task Without_lines_everything_is_refunded_with_its_shipping()
    {
        await using var run = await ShopRun.StartAsync();
        var order = Paid(run);

        var id = (await run.PostAsync($"orders/{order}/refund", new { comment = "Returned" })).Done();

        var memo = run.Documents(StoreEntity.Creditmemos, order).Single();
        Assert.AreEqual(id, memo["entity_id"]!.ToString());
        Assert.AreEqual(run.Order(order)["grand_total"]!.GetValue<decimal>(), memo["grand_total"]!.GetValue<decimal>());
        Assert.StartsWith("Returned [ppm:", (string)memo["comments"]!.AsArray().Single()!["comment"]!);
    }

    [TestMethod]
    public async Task A_line_is_refunded_without_shipping_where_nothing_is_said_about_it()
    {
        await using var run = await ShopRun.StartAsync();
        var order = Paid(run);

        (await run.PostAsync($"orders/{order}/refund", new { items = new[] { new { sku = ShopRun.Mug, quantity = 1 } } })).Done();

        var memo = run.Documents(StoreEntity.Creditmemos, order).Single();
        Assert.AreEqual(0m, memo["shipping_amount"]!.GetValue<decimal>());
        Assert.AreEqual(12.95m, memo["grand_total"]!.GetValue<decimal>());
    }

    [TestMethod]
    public async Task Shipping_and_adjustments_are_refunded_as_given()
    {
        await using var run = await ShopRun.StartAsync();
        var order = Paid(run);

        (await run.PostAsync($"orders/{order}/refund", new
        {
            items = new[] { new { sku = ShopRun.Mug, quantity = 1 } },
            shippingAmount = 2,
            adjustmentPositive = 3.5,
            adjustmentNegative = 1.25,
        })).Done();

        var memo = run.Documents(StoreEntity.Creditmemos, order).Single();
        Assert.AreEqual(2m, memo["shipping_amount"]!.GetValue<decimal>());
        Assert.AreEqual(3.5m, memo["adjustment_positive"]!.GetValue<decimal>());
        Assert.AreEqual(1.25m, memo["adjustment_negative"]!.GetValue<decimal>());
    }

    [TestMethod]
    public async Task An_amount_alone_is_refunded_without_any_line()
    {
        await using var run = await ShopRun.StartAsync();
        var order = Paid(run);

        (await run.PostAsync($"orders/{order}/refund", new { onlyAmounts = true, adjustmentPositive = 5 })).Done();

        var memo = run.Documents(StoreEntity.Creditmemos, order).Single();
        Assert.AreEqual(5m, memo["grand_total"]!.GetValue<decimal>());
        Assert.AreEqual(0m, run.Order(order)["items"]!.AsArray().Sum(item => item!["qty_refunded"]?.GetValue<decimal>() ?? 0));
    }

    [TestMethod]
    public async Task More_than_was_invoiced_is_refused()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        var answer = await run.PostAsync($"orders/{order}/refund", new { items = new[] { new { sku = ShopRun.Mug, quantity = 1 } } });

        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        Assert.AreEqual("items[0]: 0 of 1 can be refunded.", answer.Detail);
    }

    [TestMethod]
    public async Task An_order_without_a_payment_is_refused_in_the_words_of_the_store()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        var answer = await run.PostAsync($"orders/{order}/refund");

        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        Assert.Contains("Creditmemo Document Validation Error(s)", answer.Detail!);
    }

    [TestMethod]
    [DataRow("""{"refundOnline":true}""", "invoiceId")]
    [DataRow("""{"onlyAmounts":true}""", "adjustmentPositive")]
    [DataRow("""{"onlyAmounts":true,"adjustmentNegative":5}""", "adjustmentPositive")]
    [DataRow("""{"onlyAmounts":true,"adjustmentPositive":5,"items":[{"sku":"A","quantity":1}]}""", "items")]
    [DataRow("""{"shippingAmount":-1}""", "shippingAmount")]
    [DataRow("""{"shippingAmount":-0.4}""", "shippingAmount")]
    [DataRow("""{"adjustmentNegative":-0.01}""", "adjustmentNegative")]
    [DataRow("""{"adjustmentPositive":3000000000}""", "adjustmentPositive")]
    [DataRow("""{"adjustmentPositive":99999999.01}""", "adjustmentPositive")]
    [DataRow("""{"adjustmentPositive":"a lot"}""", "adjustmentPositive")]
    [DataRow("""{"invoiceId":"IN-1"}""", "invoiceId")]
    public async Task A_request_that_contradicts_itself_is_refused_with_its_field(string body, string field)
    {
        await using var run = await ShopRun.StartAsync();
        var order = Paid(run);

        var answer = await run.PostAsync($"orders/{order}/refund", body);

        answer.IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-001");
        Assert.AreEqual(field, (string)answer.Body!["errors"]!.AsArray().Single()!["field"]!);
        Assert.IsEmpty(run.Documents(StoreEntity.Creditmemos, order));
    }

    [TestMethod]
    public async Task A_repeated_refund_is_paid_once_though_half_of_it_would_be_left()
    {
        await using var run = await ShopRun.StartAsync();
        var order = Paid(run);
        var body = new { items = new[] { new { sku = ShopRun.Mug, quantity = 2 } }, idempotencyKey = "case-4711" };

        var id = (await run.PostAsync($"orders/{order}/refund", body)).Done();

        Assert.AreEqual(id, (await run.PostAsync($"orders/{order}/refund", body)).AlreadyDone());
        Assert.HasCount(1, run.Documents(StoreEntity.Creditmemos, order));
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public async Task An_invoice_is_refunded_in_part_and_its_other_lines_are_left_alone(bool online)
    {
        await using var run = await ShopRun.StartAsync();
        var order = Paid(run);
        var invoice = run.Documents(StoreEntity.Invoices, order).Single()["entity_id"]!.ToString();

        (await run.PostAsync($"orders/{order}/refund", new { invoiceId = invoice, refundOnline = online, items = new[] { new { sku = ShopRun.Mug, quantity = 1 } } })).Done();

        var memo = run.Documents(StoreEntity.Creditmemos, order).Single();
        Assert.AreEqual(12.95m, memo["grand_total"]!.GetValue<decimal>());
        Assert.AreEqual(invoice, memo["invoice_id"]!.ToString());
        Assert.AreEqual("invoice/:id/refund", run.World.Store.Requests.Last.Last(request => request.Method == "POST").Route);
    }

    [TestMethod]
    public async Task A_refund_of_an_invoice_whose_answer_is_cut_off_is_found()
    {
        await using var run = await ShopRun.StartAsync();
        var order = Paid(run);
        var body = new { invoiceId = run.Documents(StoreEntity.Invoices, order).Single()["entity_id"]!.ToString(), refundOnline = true };
        run.Break("invoice/:id/refund", FaultKind.CutOff);

        var id = (await run.PostAsync($"orders/{order}/refund", body)).Done();

        Assert.AreEqual(id, (await run.PostAsync($"orders/{order}/refund", body)).AlreadyDone());
        Assert.HasCount(1, run.Documents(StoreEntity.Creditmemos, order));
    }

    [TestMethod]
    public async Task An_invoice_of_another_order_is_refused()
    {
        await using var run = await ShopRun.StartAsync();
        var (order, other) = (Paid(run), Paid(run));
        var foreign = run.Documents(StoreEntity.Invoices, other).Single()["entity_id"]!.ToString();

        var answer = await run.PostAsync($"orders/{order}/refund", new { invoiceId = foreign });

        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        Assert.AreEqual("The order has no invoice with this ID.", answer.Detail);
        Assert.IsEmpty(run.Documents(StoreEntity.Creditmemos, other));
    }

    [TestMethod]
    public async Task What_is_refunded_goes_back_to_stock_when_it_is_said()
    {
        await using var run = await ShopRun.StartAsync();
        var order = Paid(run);
        run.World.Store.Operations!.Orders.Ship(order);

        (await run.PostAsync($"orders/{order}/refund", new { returnToStock = true, items = new[] { new { sku = ShopRun.Mug, quantity = 1 } } })).Done();
        (await run.PostAsync($"orders/{order}/refund", new { returnToStock = true })).Done();

        Assert.AreEqual("closed", (string)run.Order(order)["state"]!);
    }

    private static long Paid(ShopRun run)
    {
        var order = run.Place();
        run.World.Store.Operations!.Orders.Invoice(order);
        return order;
    }
}
