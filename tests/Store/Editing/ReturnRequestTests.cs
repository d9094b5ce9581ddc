using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Editing;

/// <summary>What can be sent back, and what cannot.</summary>
[TestClass]
public sealed class ReturnRequestTests
{
    private readonly EditableStore store = new();
    private readonly long orderId;

    public ReturnRequestTests()
    {
        orderId = store.Buy(("MUG-0,5L", 3), ("HOODIE-L", 2), ("GIFT-EBOOK", 1));
        store.Editor.Ship(orderId);
    }

    [TestMethod]
    public void Two_lines_of_a_row_are_not_more_than_was_shipped_together()
    {
        var mugs = store.Row(orderId);

        Assert.ThrowsExactly<StoreRuleException>(() => Request(new NewReturnLine(mugs, 2), new NewReturnLine(mugs, 2)));
        Assert.AreEqual(0, store.Catalogue.Order(orderId)!.Returns.Count);
        var id = Request(new NewReturnLine(mugs, 1, ConditionId: "21"), new NewReturnLine(mugs, 2, ConditionId: "23"));
        Assert.AreEqual(3m, store.Catalogue.Return(id)!.Pieces);
        Assert.AreEqual(0m, store.Catalogue.Order(orderId)!.Lines[0].Returnable);
    }

    [TestMethod]
    public void Goods_of_several_rows_come_back_in_one_return()
    {
        var id = Request(new NewReturnLine(store.Row(orderId), 1), new NewReturnLine(store.Row(orderId, 1), 2));

        var items = store.Return(id).GetProperty("items").EnumerateArray().ToArray();
        CollectionAssert.AreEqual(new[] { store.Row(orderId), store.Row(orderId, 1) }, items.Select(item => item.GetProperty("order_item_id").GetInt64()).ToArray());
        Assert.AreEqual(2, items.Select(item => item.GetProperty("entity_id").GetInt64()).Distinct().Count());
        Assert.IsTrue(items.All(item => item.GetProperty("rma_entity_id").GetInt64() == id));
    }

    [TestMethod]
    public void What_was_not_chosen_is_the_first_reason_the_first_condition_and_a_refund()
    {
        var item = store.Return(Request(new NewReturnLine(store.Row(orderId), 1))).GetProperty("items")[0];

        Assert.AreEqual(("16", "21", "13"), (Text(item, "reason"), Text(item, "condition"), Text(item, "resolution")));
    }

    [TestMethod]
    public void Every_option_of_the_form_can_be_chosen()
    {
        foreach (var (reason, condition, resolution) in ReturnOptions.Reasons.Zip(ReturnOptions.Conditions, ReturnOptions.Resolutions))
        {
            var item = store.Return(Request(new NewReturnLine(store.Row(orderId), 1, reason.Id, condition.Id, resolution.Id))).GetProperty("items")[0];

            Assert.AreEqual((reason.Id, condition.Id, resolution.Id), (Text(item, "reason"), Text(item, "condition"), Text(item, "resolution")));
        }
    }

    [TestMethod]
    [DataRow("21", null, null, DisplayName = "a condition is no reason")]
    [DataRow(null, "16", null, DisplayName = "a reason is no condition")]
    [DataRow(null, null, "", DisplayName = "nothing is no resolution")]
    [DataRow("Wrong Color", null, null, DisplayName = "the label is not the id")]
    public void Other_options_are_refused(string? reason, string? condition, string? resolution)
    {
        var refusal = Assert.ThrowsExactly<StoreRuleException>(() => Request(new NewReturnLine(store.Row(orderId), 1, reason, condition, resolution)));

        StringAssert.Contains(refusal.Message, "options of the form");
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(-1)]
    [DataRow(4)]
    public void Pieces_are_more_than_none_and_not_more_than_were_shipped(int quantity)
    {
        var before = store.Everything();

        var refusal = Assert.ThrowsExactly<StoreRuleException>(() => Request(new NewReturnLine(store.Row(orderId), quantity)));

        StringAssert.Contains(refusal.Message, "MUG-0,5L");
        Assert.AreEqual(before, store.Everything());
    }

    [TestMethod]
    public void A_virtual_product_and_the_hidden_half_of_a_configurable_do_not_come_back()
    {
        var rows = store.Order(orderId).GetProperty("items").EnumerateArray().ToArray();
        var hidden = rows.Single(row => row.TryGetProperty("parent_item_id", out _)).GetProperty("item_id").GetInt64();

        Assert.ThrowsExactly<StoreRuleException>(() => Request(new NewReturnLine(hidden, 1)));
        Assert.ThrowsExactly<StoreRuleException>(() => Request(new NewReturnLine(store.Row(orderId, 2), 1)));
    }

    [TestMethod]
    public void A_row_of_another_order_is_none_of_this_one()
    {
        var other = store.Buy(("MUG-0,5L", 1));
        store.Editor.Ship(other);

        var refusal = Assert.ThrowsExactly<StoreRuleException>(() => Request(new NewReturnLine(store.Row(other), 1)));

        StringAssert.Contains(refusal.Message, "The order has no row");
    }

    [TestMethod]
    public void Of_a_part_that_was_shipped_only_that_part_comes_back()
    {
        var partial = store.Buy(("MUG-0,5L", 3));
        store.Editor.Ship(partial, everything: false);

        Assert.AreEqual(1m, store.Catalogue.Order(partial)!.Lines[0].Returnable);
        Assert.ThrowsExactly<StoreRuleException>(() => store.Returns.Request(new NewReturn { OrderId = partial, Lines = [new NewReturnLine(store.Row(partial), 2)] }));
        store.Editor.Ship(partial);
        Assert.AreEqual(3m, store.Catalogue.Order(partial)!.Lines[0].Returnable);
    }

    [TestMethod]
    public void Numbers_of_returns_go_on_from_the_last_and_are_padded()
    {
        var last = store.Documents.Ids(StoreEntity.Returns).Max();

        var id = Request(new NewReturnLine(store.Row(orderId), 1));

        Assert.AreEqual(last + 1, id);
        Assert.AreEqual($"{id:D9}", Text(store.Return(id), "increment_id"));
        Assert.AreEqual(Text(store.Order(orderId), "increment_id"), Text(store.Return(id), "order_increment_id"));
    }

    [TestMethod]
    public void The_first_return_of_a_store_has_the_first_number()
    {
        foreach (var old in store.Documents.Ids(StoreEntity.Returns).ToArray())
        {
            store.Documents.Remove(StoreEntity.Returns, old);
        }

        Assert.AreEqual(1, Request(new NewReturnLine(store.Row(orderId), 1)));
    }

    [TestMethod]
    public void The_return_of_a_customer_names_the_customer_and_that_of_a_guest_nobody()
    {
        var ordered = store.Front.PlaceOrder(new NewOrder { CustomerId = 1, Lines = [new NewOrderLine("P-1000", 1)] });
        store.Editor.Ship(ordered);

        var mine = store.Return(store.Returns.Request(new NewReturn { OrderId = ordered, Lines = [new NewReturnLine(store.Row(ordered), 1)] }));
        var guests = store.Return(Request(new NewReturnLine(store.Row(orderId), 1)));

        Assert.AreEqual(1, mine.GetProperty("customer_id").GetInt64());
        Assert.IsTrue(!guests.TryGetProperty("customer_id", out var nobody) || nobody.ValueKind == JsonValueKind.Null);
    }

    [TestMethod]
    public void What_the_customer_writes_is_the_second_comment()
    {
        var id = store.Returns.Request(new NewReturn { OrderId = orderId, Lines = [new NewReturnLine(store.Row(orderId), 1)], Comment = "Zu groß <grins>" });

        var comments = store.Return(id).GetProperty("comments").EnumerateArray().ToArray();
        Assert.HasCount(2, comments);
        Assert.AreEqual((true, false), (comments[0].GetProperty("admin").GetBoolean(), comments[1].GetProperty("admin").GetBoolean()));
        Assert.AreEqual("Zu groß <grins>", Text(comments[1], "comment"));
    }

    [TestMethod]
    public async Task Of_many_requests_for_the_last_piece_one_is_taken()
    {
        var single = store.Buy(("P-1000", 1));
        store.Editor.Ship(single);
        var row = store.Row(single);

        var taken = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() =>
        {
            try
            {
                return store.Returns.Request(new NewReturn { OrderId = single, Lines = [new NewReturnLine(row, 1)] }) > 0;
            }
            catch (StoreRuleException)
            {
                return false;
            }
        })));

        Assert.AreEqual(1, taken.Count(was => was));
    }

    private long Request(params NewReturnLine[] lines) => store.Returns.Request(new NewReturn { OrderId = orderId, Lines = lines });

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
