using System.Text.Json;
using CsCheck;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Editing.Sales;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Tests.Editing;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Sales;

/// <summary>Any order, any sequence of steps with any amounts: nothing is billed, sent or given back that was not ordered, and all totals agree.</summary>
[TestClass]
public sealed class OrderSequenceTests
{
    private static readonly string[] Skus = ["MUG-0,5L", "HOODIE-M", "GIFT-EBOOK", "P-1000", "P-1013", "HOODIE-L"];

    private static readonly decimal[] Pieces = [0, 0.5m, 1, 1, 2, 3, 100];

    private static readonly decimal?[] Shippings = [null, 0, 0.01m, 1, 4.96m, 5.9m, 100];

    private static readonly decimal?[] Adjustments = [null, null, 0, 0.01m, 3.33m];

    private static readonly Gen<Step> Steps = Gen.Select(
        Gen.Int[0, 11], Gen.Select(Gen.Int[0, 3], Gen.Int[0, Pieces.Length - 1]).Array[0, 3], Gen.Int[0, Shippings.Length - 1], Gen.Int[0, Adjustments.Length - 1],
        (kind, lines, shipping, adjustment) => new Step(kind, [.. lines.Select(line => (line.Item1, Pieces[line.Item2]))], Shippings[shipping], Adjustments[adjustment]));

    private readonly EditableStore store = new();

    [TestMethod]
    public void Bought_in_the_shop() => Gen.Select(Gen.Select(Gen.Int[0, Skus.Length - 1], Gen.Int[1, 5]).Array[1, 4], Gen.Int[1, 6], Gen.Bool, Gen.Bool, Steps.Array[1, 10]).Sample(
        (lines, view, hasCoupon, isOnline, steps) => Live(
            store.Documents,
            store.Editor,
            store.Front.PlaceOrder(new NewOrder
            {
                Buyer = EditableStore.Guest, StoreViewId = view, CouponCode = hasCoupon ? "HERBST10" : null, PaymentMethod = isOnline ? "paypal_express" : "checkmo",
                Lines = [.. lines.Select(line => new NewOrderLine(Skus[line.Item1], line.Item2))],
            }),
            steps),
        iter: 100, threads: 1);

    [TestMethod]
    public void Generated_with_bundles_and_odd_amounts()
    {
        var generated = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 1500, Edition = StoreEdition.AdobeCommerce });
        var open = generated.Ids(StoreEntity.Orders).Select(id => JsonDocument.Parse(generated.Find(StoreEntity.Orders, id)!.Value).RootElement)
            .Where(order => order.GetProperty("state").GetString() == "new").OrderByDescending(HasBundle).Take(60).ToArray();
        Assert.IsTrue(open.Any(HasBundle));
        Gen.Select(Gen.Int[0, open.Length - 1], Steps.Array[1, 10]).Sample(
            (index, steps) =>
            {
                var documents = new DocumentSet();
                documents.Put(StoreEntity.Orders, open[index].GetRawText());
                Live(documents, new StoreEditor(documents, store.Time), open[index].GetProperty("entity_id").GetInt64(), steps);
            },
            iter: 100, threads: 1);
    }

    private static void Live(DocumentSet documents, StoreEditor editor, long id, Step[] steps)
    {
        var books = new SalesBooks(documents);
        books.Check(id);
        foreach (var step in steps)
        {
            var before = Text(documents, id);
            var papers = Papers(documents);
            try
            {
                Do(documents, editor, id, step);
            }
            catch (StoreRuleException)
            {
                Assert.AreEqual(before, Text(documents, id), "a refusal changes nothing");
                Assert.AreEqual(papers, Papers(documents), "a refusal leaves no document");
            }

            books.Check(id);
        }
    }

    private static void Do(DocumentSet documents, StoreEditor editor, long id, Step step)
    {
        var rows = JsonDocument.Parse(documents.Find(StoreEntity.Orders, id)!.Value).RootElement.GetProperty("items").EnumerateArray().Select(row => row.GetProperty("item_id").GetInt64()).ToList();
        DocumentLine[] lines = [.. step.Lines.Select(line => new DocumentLine(rows[line.Row % rows.Count], line.Pieces))];
        var refund = new NewRefund { Lines = lines, ShippingAmount = step.Shipping, AdjustmentPositive = step.Adjustment, AdjustmentNegative = step.Shipping is 1m ? step.Adjustment + 0.5m : null, IsOnline = true };
        var invoices = ((IQueryableDocuments)documents).IdsOfOrder(StoreEntity.Invoices, id).ToList();
        switch (step.Kind)
        {
            case 0: editor.Ship(id, new NewShipment { Lines = lines }); break;
            case 1: editor.Ship(id, new NewShipment()); break;
            case 2 or 3: editor.Invoice(id, new NewInvoice { Lines = lines }); break;
            case 4: editor.Invoice(id); break;
            case 5 or 6: editor.Refund(id, refund); break;
            case 7 when invoices.Count > 0: editor.RefundInvoice(invoices[step.Lines.Count % invoices.Count], refund); break;
            case 8: editor.TryCancel(id); break;
            case 9: editor.Hold(id); break;
            case 10: editor.Unhold(id); break;
            default: editor.Comment(id, new OrderComment("x")); break;
        }
    }

    private static bool HasBundle(JsonElement order) => order.GetProperty("items").EnumerateArray().Any(row => row.GetProperty("product_type").GetString() == "bundle");

    private static string Text(DocumentSet documents, long id) => JsonDocument.Parse(documents.Find(StoreEntity.Orders, id)!.Value).RootElement.GetRawText();

    private static long Papers(DocumentSet documents) => documents.Count(StoreEntity.Shipments) + documents.Count(StoreEntity.Invoices) + documents.Count(StoreEntity.Creditmemos);

    private sealed record Step(int Kind, IReadOnlyList<(int Row, decimal Pieces)> Lines, decimal? Shipping, decimal? Adjustment)
    {
        public override string ToString() => $"{Kind} [{string.Join(' ', Lines)}] {Shipping} {Adjustment}";
    }
}
