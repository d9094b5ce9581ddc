using System.Text.Json;
using CsCheck;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Editing;

/// <summary>Which step may follow which, whatever people try.</summary>
[TestClass]
public sealed class ReturnStepsTests
{
    private static readonly string[] Steps = ["authorize", "deny", "receive", "approve"];

    private readonly EditableStore store = new();

    [TestMethod]
    [DataRow("", "authorize deny")]
    [DataRow("authorize", "receive")]
    [DataRow("deny", "")]
    [DataRow("authorize receive", "approve")]
    [DataRow("authorize receive approve", "")]
    public void After_some_steps_only_these_may_follow(string done, string allowed)
    {
        foreach (var step in Steps)
        {
            var id = Requested();
            foreach (var earlier in done.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Take(id, earlier);
            }

            Assert.AreEqual(allowed.Split(' ').Contains(step), Take(id, step), $"{done} then {step}");
        }
    }

    [TestMethod]
    public void Whatever_is_tried_the_quantities_follow_the_status() => Gen.Int[0, 3].Array[0, 8].Sample(
        tried =>
        {
            var id = Requested();
            foreach (var step in tried)
            {
                var before = store.Return(id).GetRawText();
                if (!Take(id, Steps[step]))
                {
                    Assert.AreEqual(before, store.Return(id).GetRawText());
                }
            }

            var item = store.Return(id).GetProperty("items")[0];
            var status = store.Return(id).GetProperty("status").GetString();
            Assert.AreEqual(status is "authorized" or "received" or "processed_closed", IsThere(item, "qty_authorized"));
            Assert.AreEqual(status is "received" or "processed_closed", IsThere(item, "qty_returned"));
            Assert.AreEqual(status is "processed_closed", IsThere(item, "qty_approved"));
        },
        iter: 60,
        threads: 1);

    [TestMethod]
    public void Each_parcel_has_a_number_of_its_own_and_a_comment()
    {
        var id = Requested();

        store.Returns.AddParcel(id, "RET-1");
        store.Returns.AddParcel(id, "RET-2");

        var goods = store.Return(id);
        var tracks = goods.GetProperty("tracks").EnumerateArray().ToArray();
        CollectionAssert.AreEqual(new[] { "RET-1", "RET-2" }, tracks.Select(track => track.GetProperty("track_number").GetString()).ToArray());
        Assert.AreEqual(2, tracks.Select(track => track.GetProperty("entity_id").GetInt64()).Distinct().Count());
        Assert.IsTrue(tracks.All(track => track.GetProperty("rma_entity_id").GetInt64() == id));
        CollectionAssert.AreEqual(new[] { "Parcel RET-1", "Parcel RET-2" }, goods.GetProperty("comments").EnumerateArray().Skip(1).Select(comment => comment.GetProperty("comment").GetString()).ToArray());
    }

    [TestMethod]
    public void A_comment_keeps_the_status_it_was_written_in()
    {
        var id = Requested();
        store.Returns.Comment(id, "Wann kommt das Etikett?");
        store.Returns.Authorize(id);
        store.Returns.Comment(id, "Danke");

        CollectionAssert.AreEqual(
            new[] { "pending", "pending", "authorized", "authorized" },
            store.Return(id).GetProperty("comments").EnumerateArray().Select(comment => comment.GetProperty("status").GetString()).ToArray());
    }

    [TestMethod]
    public void Comments_have_ids_of_their_own_and_the_time_they_were_written()
    {
        var id = Requested();
        for (var minute = 1; minute <= 3; minute++)
        {
            store.Time.Advance(TimeSpan.FromMinutes(1));
            store.Returns.Comment(id, $"{minute}");
        }

        var comments = store.Return(id).GetProperty("comments").EnumerateArray().ToArray();
        CollectionAssert.AllItemsAreUnique(comments.Select(comment => comment.GetProperty("entity_id").GetInt64()).ToArray());
        CollectionAssert.AreEqual(comments.Select(comment => comment.GetProperty("created_at").GetString()).Order().ToArray(), comments.Select(comment => comment.GetProperty("created_at").GetString()).ToArray());
        Assert.AreEqual(EditableStore.Opened, store.Return(id).GetProperty("date_requested").GetString());
    }

    [TestMethod]
    public void Steps_of_a_return_leave_its_order_alone()
    {
        var id = Requested();
        var orderId = store.Return(id).GetProperty("order_id").GetInt64();
        var before = store.Order(orderId).GetRawText();

        foreach (var step in new[] { "authorize", "receive", "approve" })
        {
            Assert.IsTrue(Take(id, step));
        }

        Assert.AreEqual(before, store.Order(orderId).GetRawText());
    }

    [TestMethod]
    public void Every_line_of_a_return_takes_the_step()
    {
        var orderId = store.Buy(("MUG-0,5L", 3), ("P-1000", 2));
        store.Editor.Ship(orderId);
        var id = store.Returns.Request(new NewReturn { OrderId = orderId, Lines = [new NewReturnLine(store.Row(orderId), 3), new NewReturnLine(store.Row(orderId, 1), 1)] });

        store.Returns.Authorize(id);

        CollectionAssert.AreEqual(new[] { 3m, 1m }, store.Return(id).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("qty_authorized").GetDecimal()).ToArray());
    }

    [TestMethod]
    public void A_return_that_is_not_there_takes_no_step_no_parcel_and_no_comment()
    {
        Assert.IsTrue(Steps.All(step => !Take(4711, step)));
        Assert.ThrowsExactly<StoreRuleException>(() => store.Returns.AddParcel(4711, "X"));
        Assert.ThrowsExactly<StoreRuleException>(() => store.Returns.Comment(4711, "X"));
        Assert.IsNull(store.Documents.Find(StoreEntity.Returns, 4711));
    }

    [TestMethod]
    public async Task Comments_of_many_people_at_once_are_all_kept()
    {
        var id = Requested();

        await Task.WhenAll(Enumerable.Range(0, 30).Select(number => Task.Run(() => store.Returns.Comment(id, $"{number}"))));

        Assert.AreEqual(31, store.Return(id).GetProperty("comments").GetArrayLength());
    }

    private long Requested()
    {
        var orderId = store.Buy(("P-1000", 1));
        store.Editor.Ship(orderId);
        return store.Returns.Request(new NewReturn { OrderId = orderId, Lines = [new NewReturnLine(store.Row(orderId), 1)] });
    }

    private bool Take(long id, string step)
    {
        try
        {
            switch (step)
            {
                case "authorize":
                    store.Returns.Authorize(id);
                    break;
                case "deny":
                    store.Returns.Deny(id);
                    break;
                case "receive":
                    store.Returns.Receive(id);
                    break;
                default:
                    store.Returns.Approve(id);
                    break;
            }

            return true;
        }
        catch (StoreRuleException)
        {
            return false;
        }
    }

    private static bool IsThere(JsonElement item, string name) => item.GetProperty(name).ValueKind == JsonValueKind.Number;
}
