using System.Text.Json;
using CsCheck;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Editing.Sales;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Tests.Editing;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Sales;

/// <summary>Orders that live through any sequence of steps: the books always balance.</summary>
[TestClass]
public sealed class OrderLifeTests
{
    private const int Steps = 10;

    private readonly EditableStore store = new();

    [TestMethod]
    public void The_books_balance_after_every_step_in_every_sequence() => Gen.Select(Gen.Int[0, Steps - 1], Gen.Int[0, 2], Gen.Int[1, 3]).Array[1, 12].Sample(
        steps =>
        {
            var id = store.Front.PlaceOrder(new NewOrder
            {
                Buyer = EditableStore.Guest, StoreViewId = 4, CouponCode = "HERBST10", Lines = [new NewOrderLine("MUG-0,5L", 4), new NewOrderLine("HOODIE-M", 2), new NewOrderLine("GIFT-EBOOK", 1)],
            });
            foreach (var (step, row, pieces) in steps)
            {
                var before = store.Order(id).GetRawText();
                try
                {
                    Do(id, step, store.Row(id, row), pieces);
                }
                catch (StoreRuleException)
                {
                    Assert.AreEqual(before, store.Order(id).GetRawText(), "a refusal changes nothing");
                }

                Balance(id);
            }
        },
        iter: 60, threads: 1);

    [TestMethod]
    public void Every_kind_of_generated_order_is_invoiced_shipped_and_given_back_to_the_cent()
    {
        var open = store.Documents.Ids(StoreEntity.Orders).Where(id => State(id) is "new" or "pending_payment").ToList();
        Assert.IsGreaterThan(5, open.Count);
        foreach (var id in open)
        {
            var total = Number(store.Order(id), "grand_total");
            store.Editor.Invoice(id);
            Balance(id);
            Assert.AreEqual(total, Number(store.Order(id), "total_paid"), $"order {id}");
            if (Number(store.Order(id), "is_virtual") == 0)
            {
                store.Editor.Ship(id);
            }

            Assert.AreEqual("complete", State(id), $"order {id}");
            store.Editor.Refund(id);
            Balance(id);
            Assert.AreEqual(total, Number(store.Order(id), "total_refunded"), $"order {id}");
            Assert.AreEqual("closed", State(id), $"order {id}");
        }
    }

    [TestMethod]
    public void Bundles_are_billed_where_their_price_is_and_sent_as_one_piece()
    {
        var generated = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 1200 });
        var documents = new DocumentSet();
        var editor = new StoreEditor(documents, store.Time);
        var kinds = new HashSet<bool>();
        foreach (var id in generated.Ids(StoreEntity.Orders))
        {
            var order = JsonDocument.Parse(generated.Find(StoreEntity.Orders, id)!.Value).RootElement;
            if (order.GetProperty("state").GetString() != "new" || !Rows(order).Any(row => row.GetProperty("product_type").GetString() == "bundle"))
            {
                continue;
            }

            documents.Put(StoreEntity.Orders, order.GetRawText());
            var shipment = Read(documents, StoreEntity.Shipments, editor.Ship(id));
            var invoice = Read(documents, StoreEntity.Invoices, editor.Invoice(id));
            var rows = Rows(order).ToList();
            var shipped = shipment.GetProperty("items").EnumerateArray().Select(row => row.GetProperty("order_item_id").GetInt64()).ToList();
            CollectionAssert.AreEquivalent(rows.Where(row => !row.TryGetProperty("parent_item_id", out _) && Number(row, "is_virtual") == 0).Select(Id).ToList(), shipped);
            Assert.AreEqual(rows.Count, invoice.GetProperty("items").GetArrayLength(), "every row is on the invoice");
            Assert.AreEqual(Number(order, "grand_total"), Number(invoice, "grand_total"), 0.0001m, "read with the noise of floats, written without");
            kinds.Add(rows.Exists(row => row.GetProperty("product_type").GetString() == "bundle" && Number(row, "base_price") == 0));
        }

        Assert.HasCount(2, kinds, "bundles with a price of their own and ones without");
    }

    [TestMethod]
    public void Documents_made_here_have_the_members_of_generated_ones()
    {
        var id = store.Front.PlaceOrder(new NewOrder { Buyer = EditableStore.Guest, CouponCode = "HERBST10", Lines = [new NewOrderLine("MUG-0,5L", 2), new NewOrderLine("HOODIE-M", 1)] });
        store.Editor.Ship(id, trackNumber: "T");
        store.Editor.Invoice(id);
        store.Editor.Refund(id);
        foreach (var collection in new[] { StoreEntity.Shipments, StoreEntity.Invoices, StoreEntity.Creditmemos })
        {
            var made = store.Read(collection, store.Documents.Ids(collection).Max());
            var generated = store.Read(collection, store.Documents.Ids(collection).Min());

            Assert.AreEqual("", string.Join(' ', Names(generated).Except(Names(made)).Except(["customer_id", "transaction_id", "invoice_id", "adjustment_negative", "adjustment_positive", "base_adjustment_negative", "base_adjustment_positive"])), $"{collection}");
            Assert.AreEqual("", string.Join(' ', Names(generated.GetProperty("items")[0]).Except(Names(made.GetProperty("items")[0])).Except(["discount_amount", "base_discount_amount"])), $"{collection} rows");
        }
    }

    [TestMethod]
    public void An_order_is_mailed_and_members_are_set_as_given()
    {
        var id = store.Buy(("MUG-0,5L", 1));

        store.Editor.Mailed(id);
        store.Editor.Set(id, new Dictionary<string, System.Text.Json.Nodes.JsonNode?> { ["ext_order_id"] = "SO-1", ["ext_customer_id"] = "K-1" });

        var order = store.Order(id);
        Assert.AreEqual((1m, "SO-1", "K-1"), (Number(order, "email_sent"), order.GetProperty("ext_order_id").GetString(), order.GetProperty("ext_customer_id").GetString()));
        var names = Names(order).ToList();
        Assert.IsLessThan(names.IndexOf("ext_order_id"), names.IndexOf("ext_customer_id"), "members stand where Magento prints them");
    }

    private void Do(long id, int step, long row, int pieces)
    {
        DocumentLine[] lines = [new(row, pieces)];
        switch (step)
        {
            case 0: store.Editor.Ship(id, new NewShipment { Lines = lines }); break;
            case 1: store.Editor.Ship(id); break;
            case 2: store.Editor.Invoice(id, new NewInvoice { Lines = lines }); break;
            case 3: store.Editor.Invoice(id); break;
            case 4: store.Editor.Refund(id, new NewRefund { Lines = lines, ShippingAmount = 0 }); break;
            case 5: store.Editor.Refund(id, new NewRefund { Lines = lines, AdjustmentPositive = pieces, AdjustmentNegative = 1 }); break;
            case 6: store.Editor.TryCancel(id); break;
            case 7: store.Editor.Hold(id); break;
            case 8: store.Editor.Unhold(id); break;
            default: store.Editor.Comment(id, new OrderComment("x")); break;
        }
    }

    private void Balance(long id)
    {
        var order = store.Order(id);
        foreach (var prefix in new[] { "", "base_" })
        {
            var grand = Number(order, $"{prefix}grand_total");
            var paid = Number(order, $"{prefix}total_paid");
            Assert.AreEqual(Sum(StoreEntity.Invoices, id, $"{prefix}grand_total"), paid);
            Assert.AreEqual(Sum(StoreEntity.Creditmemos, id, $"{prefix}grand_total"), Number(order, $"{prefix}total_refunded"));
            Assert.AreEqual(grand - paid, Number(order, $"{prefix}total_due"));
            Assert.IsTrue(paid <= grand && (prefix.Length == 0 || Number(order, "base_total_refunded") <= paid), "no more is paid or given back than there is");
            Assert.AreEqual(Number(order, $"{prefix}subtotal_invoiced"), Rows(order).Sum(row => Number(row, $"{prefix}row_invoiced")), 0.0001m);
        }

        foreach (var row in Rows(order))
        {
            var (ordered, invoiced) = (Number(row, "qty_ordered"), Number(row, "qty_invoiced"));
            Assert.IsTrue(invoiced + Number(row, "qty_canceled") <= ordered && Number(row, "qty_shipped") + Number(row, "qty_canceled") <= ordered && Number(row, "qty_refunded") <= invoiced);
            Assert.AreEqual(Pieces(StoreEntity.Shipments, id, Id(row)), Number(row, "qty_shipped"));
            Assert.AreEqual(Pieces(StoreEntity.Invoices, id, Id(row)), invoiced);
            Assert.AreEqual(Pieces(StoreEntity.Creditmemos, id, Id(row)), Number(row, "qty_refunded"));
        }
    }

    private decimal Sum(StoreEntity collection, long id, string name) => Papers(collection, id).Sum(paper => Number(paper, name));

    private decimal Pieces(StoreEntity collection, long id, long row) =>
        Papers(collection, id).SelectMany(paper => paper.GetProperty("items").EnumerateArray()).Where(line => line.GetProperty("order_item_id").GetInt64() == row).Sum(line => Number(line, "qty"));

    private IEnumerable<JsonElement> Papers(StoreEntity collection, long id) => ((IQueryableDocuments)store.Documents).IdsOfOrder(collection, id).Select(paper => store.Read(collection, paper));

    private static JsonElement Read(DocumentSet documents, StoreEntity collection, long id) => JsonDocument.Parse(documents.Find(collection, id)!.Value).RootElement;

    private string? State(long id) => store.Order(id).GetProperty("state").GetString();

    private static JsonElement.ArrayEnumerator Rows(JsonElement order) => order.GetProperty("items").EnumerateArray();

    private static IEnumerable<string> Names(JsonElement json) => json.EnumerateObject().Select(member => member.Name);

    private static long Id(JsonElement row) => row.GetProperty("item_id").GetInt64();

    private static decimal Number(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetDecimal() : 0;
}
