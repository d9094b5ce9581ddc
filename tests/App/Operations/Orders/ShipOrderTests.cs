using System.Net;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.App.Tests.Operations.Orders;

[TestClass]
public sealed class ShipOrderTests
{
    [TestMethod]
    public async Task Without_lines_everything_that_is_open_is_shipped()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        var id = (await run.PostAsync($"orders/{order}/ship")).Done();

        var shipment = run.Documents(StoreEntity.Shipments, order).Single();
        Assert.AreEqual(id, shipment["entity_id"]!.ToString());
        Assert.AreEqual(6m, shipment["total_qty"]!.GetValue<decimal>());
        Assert.AreEqual("processing", (string)run.Order(order)["state"]!);
    }

    [TestMethod]
    public async Task Lines_are_named_by_id_or_by_sku()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        (await run.PostAsync($"orders/{order}/ship", new { items = new object[] { new { orderItemId = $"{run.LineOf(order, ShopRun.Mug)}", quantity = 3 }, new { sku = "cab/usb c-1m", quantity = 1 } } })).Done();

        var rows = run.Documents(StoreEntity.Shipments, order).Single()["items"]!.AsArray();
        Assert.AreEqual("3 MUG-0,5L, 1 CAB/USB C-1m", string.Join(", ", rows.Select(row => $"{row!["qty"]} {row["sku"]}")));
    }

    [TestMethod]
    public async Task The_size_of_a_shirt_is_shipped_by_the_row_that_carries_it()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place(new NewOrderLine(ShopRun.Shirt, 2));
        var child = run.Order(order)["items"]!.AsArray().Single(item => item!["parent_item_id"] is not null)!["item_id"]!.GetValue<long>();

        (await run.PostAsync($"orders/{order}/ship", new { items = new[] { new { sku = ShopRun.Shirt, quantity = 1 } } })).Done();
        (await run.PostAsync($"orders/{order}/ship", new { items = new[] { new { orderItemId = $"{child}", quantity = 1 } } })).Done();

        Assert.AreEqual(2m, run.Documents(StoreEntity.Shipments, order).Sum(shipment => shipment["total_qty"]!.GetValue<decimal>()));
    }

    [TestMethod]
    public async Task The_same_product_in_two_lines_is_taken_from_both()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place(new NewOrderLine(ShopRun.Mug, 2), new NewOrderLine(ShopRun.Mug, 3));

        (await run.PostAsync($"orders/{order}/ship", new { items = new[] { new { sku = ShopRun.Mug, quantity = 4 } } })).Done();

        var rows = run.Documents(StoreEntity.Shipments, order).Single()["items"]!.AsArray();
        CollectionAssert.AreEqual(new[] { 2m, 2m }, rows.Select(row => row!["qty"]!.GetValue<decimal>()).ToArray());
    }

    [TestMethod]
    public async Task Parcels_source_and_comment_arrive()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        (await run.PostAsync($"orders/{order}/ship", new
        {
            tracks = new object[] { new { number = " 0034 ", carrierCode = "dhl", title = "DHL Paket" }, new { number = "X-1" } },
            sourceCode = "default",
            comment = "Packed by Ann",
        })).Done();

        var shipment = run.Documents(StoreEntity.Shipments, order).Single();
        Assert.AreEqual("dhl/DHL Paket/0034, custom/custom/X-1", string.Join(", ", shipment["tracks"]!.AsArray().Select(track => $"{track!["carrier_code"]}/{track["title"]}/{track["track_number"]}")));
        var comment = shipment["comments"]!.AsArray().Single()!;
        Assert.MatchesRegex(@"^Packed by Ann \[ppm:[0-9a-f]{16}\]$", (string)comment["comment"]!);
        Assert.AreEqual(0, comment["is_visible_on_front"]!.GetValue<int>());
        Assert.AreEqual(0, comment["is_customer_notified"]!.GetValue<int>());
    }

    [TestMethod]
    public async Task A_comment_for_the_customer_shows_no_marks()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        var body = new { comment = "On its way", showCommentOnStorefront = true, notifyCustomer = true, idempotencyKey = "run-1" };

        (await run.PostAsync($"orders/{order}/ship", body)).Done();
        (await run.PostAsync($"orders/{order}/ship", body)).AlreadyDone();

        var comments = run.Documents(StoreEntity.Shipments, order).Single()["comments"]!.AsArray();
        Assert.AreEqual("On its way", (string)comments.Single(comment => comment!["is_visible_on_front"]!.GetValue<int>() == 1)!["comment"]!);
        Assert.MatchesRegex(@"^\[ppm:[0-9a-f]{16}\] \[ppm-content:[0-9a-f]{16}\]$", (string)comments.Single(comment => comment!["is_visible_on_front"]!.GetValue<int>() == 0)!["comment"]!);
    }

    [TestMethod]
    public async Task More_than_is_open_is_refused_before_the_store_cuts_it_down()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        var answer = await run.PostAsync($"orders/{order}/ship", new { items = new[] { new { sku = ShopRun.Mug, quantity = 99 } } });

        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        Assert.AreEqual("items[0]: 4 of 99 can be shipped.", answer.Detail);
        Assert.IsEmpty(run.Documents(StoreEntity.Shipments, order));
    }

    [TestMethod]
    public async Task A_line_that_is_asked_for_twice_is_counted_twice()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        var answer = await run.PostAsync($"orders/{order}/ship", new { items = new[] { new { sku = ShopRun.Mug, quantity = 3 }, new { sku = ShopRun.Mug, quantity = 2 } } });

        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        Assert.AreEqual("items[1]: 1 of 2 can be shipped.", answer.Detail);
    }

    [TestMethod]
    public async Task A_foreign_line_is_refused_before_the_store_passes_over_it()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        (await run.PostAsync($"orders/{order}/ship", new { items = new[] { new { orderItemId = "999999", quantity = 1 } } })).IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        (await run.PostAsync($"orders/{order}/ship", new { items = new[] { new { sku = "NO-SUCH", quantity = 1 } } })).IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
    }

    [TestMethod]
    public async Task What_is_virtual_is_not_shipped()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place(new NewOrderLine(ShopRun.Book, 1), new NewOrderLine(ShopRun.Mug, 1));

        var answer = await run.PostAsync($"orders/{order}/ship", new { items = new[] { new { sku = ShopRun.Book, quantity = 1 } } });

        Assert.AreEqual("items[0]: 0 of 1 can be shipped.", answer.Detail);
    }

    [TestMethod]
    public async Task An_order_on_hold_is_refused_in_the_words_of_the_store()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        run.World.Store.Operations!.Orders.Hold(order);

        var answer = await run.PostAsync($"orders/{order}/ship");

        answer.IsProblem(HttpStatusCode.UnprocessableEntity, "MAG-OPR-006");
        Assert.Contains("A shipment cannot be created when an order has a status of holded", answer.Detail!);
    }

    [TestMethod]
    public async Task An_order_that_is_not_there_is_404()
    {
        await using var run = await ShopRun.StartAsync();

        (await run.PostAsync("orders/99999/ship")).IsProblem(HttpStatusCode.NotFound, "MAG-STO-008");
    }

    [TestMethod]
    [DataRow("""{"items":[{"quantity":1}]}""", "items[0]")]
    [DataRow("""{"items":[{"sku":"A","orderItemId":"1","quantity":1}]}""", "items[0]")]
    [DataRow("""{"items":[{"sku":"A","quantity":0}]}""", "items[0].quantity")]
    [DataRow("""{"items":[{"sku":"A","quantity":-1}]}""", "items[0].quantity")]
    [DataRow("""{"items":[{"sku":"A"}]}""", "items[0].quantity")]
    [DataRow("""{"items":[{"orderItemId":"x","quantity":1}]}""", "items[0].orderItemId")]
    [DataRow("""{"items":[null]}""", "items[0]")]
    [DataRow("""{"tracks":[{"number":""}]}""", "tracks[0].number")]
    [DataRow("""{"tracks":[{"title":"DHL"}]}""", "tracks[0].number")]
    [DataRow("""{"idempotencyKey":"a-key-that-is-longer-than-sixty-four-characters-and-so-no-key-at-all"}""", "idempotencyKey")]
    [DataRow("""{"parcels":[]}""", "parcels")]
    [DataRow("""{"notifyCustomer":"yes"}""", "notifyCustomer")]
    public async Task A_body_that_does_not_fit_is_refused_with_its_field(string body, string field)
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        var answer = await run.PostAsync($"orders/{order}/ship", body);

        answer.IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-001");
        Assert.AreEqual(field, (string)answer.Body!["errors"]!.AsArray().First()!["field"]!, answer.Body.ToJsonString());
    }

    [TestMethod]
    public async Task Blank_texts_of_a_flow_count_as_not_given()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();

        (await run.PostAsync($"orders/{order}/ship", new
        {
            items = new[] { new { sku = ShopRun.Mug, orderItemId = "", quantity = 1 } },
            tracks = new[] { new { number = "1", carrierCode = "", title = " " } },
            comment = "",
            sourceCode = "",
            idempotencyKey = "",
            showCommentOnStorefront = true,
        })).Done();

        var shipment = run.Documents(StoreEntity.Shipments, order).Single();
        Assert.AreEqual("custom", (string)shipment["tracks"]!.AsArray().Single()!["title"]!);
        Assert.MatchesRegex(@"^\[ppm:[0-9a-f]{16}\]$", (string)shipment["comments"]!.AsArray().Single()!["comment"]!);
    }

    [TestMethod]
    [DataRow("orders/abc/ship")]
    [DataRow("orders/0/ship")]
    [DataRow("orders/000000012345/ship")]
    public async Task An_id_that_is_none_is_refused(string address)
    {
        await using var run = await ShopRun.StartAsync();

        (await run.PostAsync(address)).IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-001");
    }

    [TestMethod]
    public async Task Shipping_takes_three_calls()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        run.World.Store.Requests.Clear();

        (await run.PostAsync($"orders/{order}/ship")).Done();

        Assert.AreEqual("GET orders/:id, GET shipments, POST order/:id/ship", string.Join(", ", run.World.Store.Requests.ByRoute.Keys.Order(StringComparer.Ordinal)));
    }

    [TestMethod]
    public async Task No_value_of_a_buyer_reaches_an_answer_or_the_log()
    {
        await using var run = await ShopRun.StartAsync();
        var order = run.Place();
        run.World.Store.Operations!.Orders.Hold(order);

        var answers = new JsonArray(
            (await run.PostAsync($"orders/{order}/ship")).Body,
            (await run.PostAsync($"orders/{order}/invoice")).Body,
            (await run.PostAsync($"orders/{order}/refund", new { comment = "for eva.muster@example.com" })).Body);

        Assert.DoesNotContain("muster", answers.ToJsonString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("muster", run.World.App.Log.Text, StringComparison.OrdinalIgnoreCase);
    }
}
