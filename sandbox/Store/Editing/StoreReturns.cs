using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing.Sales;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>Returns of Adobe Commerce: customers ask, merchants answer. Each step writes the comment Magento writes by itself, and is an event.</summary>
/// <param name="documents">The store's data.</param>
/// <param name="time">Clock of the dates.</param>
/// <param name="edition">Magento Open Source has no returns.</param>
public sealed class StoreReturns(DocumentSet documents, TimeProvider time, StoreEdition edition)
{
    private string Now => time.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>A customer asks to send goods back.</summary>
    /// <returns>Id of the return.</returns>
    /// <exception cref="StoreRuleException">The store has no returns, or the goods cannot come back.</exception>
    public long Request(NewReturn asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (edition == StoreEdition.OpenSource)
        {
            throw new StoreRuleException("Magento Open Source has no returns.");
        }

        lock (documents.Gate)
        {
            var order = Read(StoreEntity.Orders, asked.OrderId);
            var id = documents.Ids(StoreEntity.Returns).DefaultIfEmpty(0).Max() + 1;
            var goods = new JsonObject
            {
                ["increment_id"] = IncrementNumber.Of(new OrderSheet(order).StoreViewId, id),
                ["entity_id"] = id,
                ["order_id"] = asked.OrderId,
                ["order_increment_id"] = order["increment_id"]!.DeepClone(),
                ["store_id"] = order["store_id"]?.DeepClone(),
                ["customer_id"] = order["customer_id"]?.DeepClone(),
                ["date_requested"] = Now,
                ["customer_custom_email"] = order["customer_email"]?.DeepClone(),
                ["items"] = Items(order, asked, id),
                ["status"] = "pending",
                ["comments"] = new JsonArray(),
                ["tracks"] = new JsonArray(),
            };
            AddComment(goods, ReturnWriter.SystemComment("pending"), admin: true);
            if (!string.IsNullOrWhiteSpace(asked.Comment))
            {
                AddComment(goods, asked.Comment, admin: false);
            }

            documents.Put(StoreEntity.Returns, goods.ToJsonString());
            return id;
        }
    }

    /// <summary>The merchant accepts the goods back, all of them.</summary>
    public void Authorize(long returnId) => Step(returnId, ["pending"], "authorized", "authorized", item => item["qty_authorized"] = item["qty_requested"]!.DeepClone());

    /// <summary>The merchant does not accept the goods.</summary>
    public void Deny(long returnId) => Step(returnId, ["pending"], "closed", "denied", _ => { });

    /// <summary>The goods arrived.</summary>
    public void Receive(long returnId) => Step(returnId, ["authorized"], "received", "received", item => item["qty_returned"] = item["qty_authorized"]!.DeepClone());

    /// <summary>The goods are in order; nothing is left to do. The refund is a credit memo of its own.</summary>
    public void Approve(long returnId) => Step(returnId, ["received"], "processed_closed", "approved", item => item["qty_approved"] = item["qty_returned"]!.DeepClone());

    /// <summary>Sets rows and status of a return. Without a status it follows from the rows.</summary>
    /// <exception cref="StoreRuleException">A row or status there is not, or more pieces than before this step.</exception>
    public void Save(long returnId, IReadOnlyList<ReturnChange> rows, string? status = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        lock (documents.Gate)
        {
            var goods = Read(StoreEntity.Returns, returnId);
            var next = ReturnRows.Apply(goods, rows, status);
            if (next != (string?)goods["status"])
            {
                goods["status"] = next;
                AddComment(goods, ReturnWriter.SystemComment(next), admin: true);
            }

            documents.Put(StoreEntity.Returns, goods.ToJsonString());
        }
    }

    /// <summary>The customer sent a parcel.</summary>
    public void AddParcel(long returnId, string trackNumber)
    {
        lock (documents.Gate)
        {
            var goods = Read(StoreEntity.Returns, returnId);
            AddTrack(goods, new NewTrack(trackNumber));
            AddComment(goods, $"Parcel {trackNumber}", admin: false);
            documents.Put(StoreEntity.Returns, goods.ToJsonString());
        }
    }

    /// <summary>The merchant notes a parcel.</summary>
    /// <exception cref="StoreRuleException">It has no number.</exception>
    public void AddTrack(long returnId, NewTrack track)
    {
        ArgumentNullException.ThrowIfNull(track);
        lock (documents.Gate)
        {
            var goods = Read(StoreEntity.Returns, returnId);
            if (string.IsNullOrWhiteSpace(track.Number))
            {
                throw new StoreRuleException("Please enter a valid tracking number.");
            }

            AddTrack(goods, track);
            documents.Put(StoreEntity.Returns, goods.ToJsonString());
        }
    }

    /// <summary>Takes a parcel off a return.</summary>
    /// <returns>Whether it was there.</returns>
    public bool RemoveTrack(long returnId, long trackId)
    {
        lock (documents.Gate)
        {
            var goods = Read(StoreEntity.Returns, returnId);
            if (goods["tracks"]!.AsArray().RemoveAll(track => track!["entity_id"]!.GetValue<long>() == trackId) == 0)
            {
                return false;
            }

            documents.Put(StoreEntity.Returns, goods.ToJsonString());
            return true;
        }
    }

    /// <summary>The merchant writes a comment.</summary>
    public void Comment(long returnId, DocumentComment comment)
    {
        ArgumentNullException.ThrowIfNull(comment);
        lock (documents.Gate)
        {
            var goods = Read(StoreEntity.Returns, returnId);
            var added = AddComment(goods, comment.Text, admin: true);
            added["customer_notified"] = comment.IsCustomerNotified;
            added["visible_on_front"] = comment.IsVisibleOnFront;
            documents.Put(StoreEntity.Returns, goods.ToJsonString());
        }
    }

    /// <summary>Customer or merchant writes a comment.</summary>
    public void Comment(long returnId, string text)
    {
        lock (documents.Gate)
        {
            var goods = Read(StoreEntity.Returns, returnId);
            AddComment(goods, text, admin: false);
            documents.Put(StoreEntity.Returns, goods.ToJsonString());
        }
    }

    /// <summary>How many pieces of a row of an order may still come back.</summary>
    internal static decimal Returnable(DocumentSet documents, JsonObject order, JsonObject item) =>
        item["parent_item_id"] is not null || item["is_virtual"]?.GetValue<int>() == 1
            ? 0
            : OrderRows.Number(item, "qty_shipped") - Requested(documents, order["entity_id"]!.GetValue<long>(), item["item_id"]!.GetValue<long>());

    private static decimal Requested(DocumentSet documents, long orderId, long itemId) => ((IQueryableDocuments)documents).IdsOfOrder(StoreEntity.Returns, orderId)
        .Select(id => JsonNode.Parse(documents.Find(StoreEntity.Returns, id)!.Value.Span)!.AsObject())
        .SelectMany(goods => goods["items"]!.AsArray())
        .Select(item => item!.AsObject())
        .Where(item => item["order_item_id"]!.GetValue<long>() == itemId && item["status"]?.GetValue<string>() != "denied")
        .Sum(item => OrderRows.Number(item, "qty_requested"));

    private JsonArray Items(JsonObject order, NewReturn asked, long id)
    {
        if (asked.Lines.Count == 0)
        {
            throw new StoreRuleException("Choose what shall go back.");
        }

        var items = new JsonArray();
        foreach (var line in asked.Lines)
        {
            var row = OrderRows.All(order).FirstOrDefault(item => item["item_id"]!.GetValue<long>() == line.ItemId)
                ?? throw new StoreRuleException($"The order has no row {line.ItemId}.");
            if (line.Quantity <= 0 || line.Quantity > Returnable(documents, order, row) - Earlier(items, line.ItemId))
            {
                throw new StoreRuleException($"Not so many pieces of {row["sku"]} were shipped and are still with the customer.");
            }

            items.Add(new JsonObject
            {
                ["entity_id"] = documents.Children.Next(StoreEntity.Returns, "items"),
                ["rma_entity_id"] = id,
                ["order_item_id"] = line.ItemId,
                ["qty_requested"] = line.Quantity,
                ["qty_authorized"] = null,
                ["qty_approved"] = null,
                ["qty_returned"] = null,
                ["reason"] = Option(line.ReasonId, ReturnOptions.Reasons, 0),
                ["condition"] = Option(line.ConditionId, ReturnOptions.Conditions, 0),
                ["resolution"] = Option(line.ResolutionId, ReturnOptions.Resolutions, 1),
                ["status"] = "pending",
            });
        }

        return items;
    }

    /// <summary>Pieces of a row that lines before this one ask for.</summary>
    private static decimal Earlier(JsonArray items, long itemId) => items
        .Select(item => item!.AsObject())
        .Where(item => item["order_item_id"]!.GetValue<long>() == itemId)
        .Sum(item => OrderRows.Number(item, "qty_requested"));

    private static string Option(string? id, IReadOnlyList<ReturnOption> options, int fallback) =>
        id is null ? options[fallback].Id
        : options.Any(option => option.Id == id) ? id : throw new StoreRuleException("Choose one of the options of the form.");

    private void Step(long returnId, string[] from, string status, string itemStatus, Action<JsonObject> change)
    {
        lock (documents.Gate)
        {
            var goods = Read(StoreEntity.Returns, returnId);
            if (!from.Contains(goods["status"]!.GetValue<string>()))
            {
                throw new StoreRuleException($"A return that is {goods["status"]} cannot become {status}.");
            }

            foreach (var item in goods["items"]!.AsArray().Select(item => item!.AsObject()))
            {
                change(item);
                item["status"] = itemStatus;
            }

            goods["status"] = status;
            AddComment(goods, ReturnWriter.SystemComment(status), admin: true);
            documents.Put(StoreEntity.Returns, goods.ToJsonString());
        }
    }

    private void AddTrack(JsonObject goods, NewTrack track) => goods["tracks"]!.AsArray().Add(new JsonObject
    {
        ["entity_id"] = documents.Children.Next(StoreEntity.Returns, "tracks"),
        ["rma_entity_id"] = goods["entity_id"]!.DeepClone(),
        ["track_number"] = track.Number,
        ["carrier_title"] = track.Title,
        ["carrier_code"] = track.CarrierCode,
    });

    private JsonObject AddComment(JsonObject goods, string text, bool admin)
    {
        var id = goods["entity_id"]!.GetValue<long>();
        var comment = new JsonObject
        {
            ["comment"] = text,
            ["rma_entity_id"] = id,
            ["created_at"] = Now,
            ["entity_id"] = documents.Children.Next(StoreEntity.Returns, "comments"),
            ["customer_notified"] = admin,
            ["visible_on_front"] = true,
            ["status"] = goods["status"]!.DeepClone(),
            ["admin"] = admin,
        };
        goods["comments"]!.AsArray().Add(comment);
        return comment;
    }

    private JsonObject Read(StoreEntity collection, long id) => documents.Find(collection, id) is { } json
        ? JsonNode.Parse(json.Span)!.AsObject()
        : throw new StoreRuleException($"The store has no {collection.ToString().ToLowerInvariant()} {id}.");
}
