using System.Net;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.App.Tests.Operations.Orders;

[TestClass]
public sealed class InvoiceOrderTests
{
    [TestMethod]
    public async Task Without_lines_everything_that_is_open_is_invoiced()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        var id = (await run.PostAsync($"orders/{order}/invoice", new { comment = "Paid by wire" })).Done();

        var invoice = run.Documents(StoreEntity.Invoices, order).Single();
        Assert.AreEqual(id, invoice["entity_id"]!.ToString());
        Assert.AreEqual(run.Order(order)["grand_total"]!.GetValue<decimal>(), invoice["grand_total"]!.GetValue<decimal>());
        Assert.StartsWith("Paid by wire [ppm:", (string)invoice["comments"]!.AsArray().Single()!["comment"]!);
    }

    [TestMethod]
    public async Task A_part_is_invoiced_and_then_the_rest()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        (await run.PostAsync($"orders/{order}/invoice", new { items = new[] { new { sku = ShopRun.Mug, quantity = 1 } } })).Done();
        (await run.PostAsync($"orders/{order}/invoice")).Done();

        var invoices = run.Documents(StoreEntity.Invoices, order);
        CollectionAssert.AreEqual(new[] { 1m, 5m }, invoices.Select(invoice => invoice["total_qty"]!.GetValue<decimal>()).ToArray());
        Assert.AreEqual(0m, run.Order(order)["total_due"]!.GetValue<decimal>());
    }

    [TestMethod]
    public async Task What_is_virtual_is_invoiced()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place(new NewOrderLine(ShopRun.Book, 1));

        (await run.PostAsync($"orders/{order}/invoice", new { items = new[] { new { sku = ShopRun.Book, quantity = 1 } } })).Done();
    }

    [TestMethod]
    public async Task A_shirt_is_invoiced_by_the_row_that_carries_the_price()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place(new NewOrderLine(ShopRun.Shirt, 2));

        (await run.PostAsync($"orders/{order}/invoice", new { items = new[] { new { sku = ShopRun.Shirt, quantity = 2 } } })).Done();

        Assert.AreEqual(run.Order(order)["grand_total"]!.GetValue<decimal>(), run.Documents(StoreEntity.Invoices, order).Single()["grand_total"]!.GetValue<decimal>());
    }

    [TestMethod]
    public async Task A_comment_for_the_customer_stands_beside_the_mark()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        (await run.PostAsync($"orders/{order}/invoice", new { comment = "Thank you", showCommentOnStorefront = true })).Done();

        var comments = run.Documents(StoreEntity.Invoices, order).Single()["comments"]!.AsArray();
        Assert.AreEqual("Thank you", (string)comments.Single(comment => comment!["is_visible_on_front"]!.GetValue<int>() == 1)!["comment"]!);
        Assert.HasCount(2, comments);
    }

    [TestMethod]
    public async Task More_than_is_open_is_refused()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        run.World.Store.Operations!.Orders.Invoice(order);

        var answer = await run.PostAsync($"orders/{order}/invoice", new { items = new[] { new { sku = ShopRun.Mug, quantity = 1 } } });

        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        Assert.AreEqual("items[0]: 0 of 1 can be invoiced.", answer.Detail);
    }

    [TestMethod]
    public async Task An_order_that_is_invoiced_is_refused_in_the_words_of_the_store()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        run.World.Store.Operations!.Orders.Invoice(order);

        var answer = await run.PostAsync($"orders/{order}/invoice");

        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        Assert.Contains("Invoice Document Validation Error(s)", answer.Detail!);
    }
}
