using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>Changes a store as merchants and shoppers do, with the dates Magento would set. Safe for many threads: one change at a time.</summary>
/// <param name="documents">The store's data.</param>
/// <param name="time">Clock of the dates.</param>
public sealed class StoreEditor(DocumentSet documents, TimeProvider time)
{
    private string Now => time.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Places an order like another one.</summary>
    /// <returns>Id of the new order.</returns>
    /// <exception cref="KeyNotFoundException">There is no order to copy from.</exception>
    public long PlaceOrderLike(long orderId, Action<JsonObject>? change = null)
    {
        lock (documents.Gate)
        {
            var order = Read(StoreEntity.Orders, orderId);
            var id = documents.Ids(StoreEntity.Orders).Max() + 1;
            order["entity_id"] = id;
            order["increment_id"] = id.ToString("D9", CultureInfo.InvariantCulture);
            order["created_at"] = Now;
            order["updated_at"] = Now;
            order["state"] = "new";
            order["status"] = "pending";
            change?.Invoke(order);
            ItemIds.Renumber(order, id);
            documents.Put(StoreEntity.Orders, order.ToJsonString());
            return id;
        }
    }

    /// <summary>Ships what is left of an order, or one piece of its first row.</summary>
    /// <returns>Id of the shipment.</returns>
    /// <exception cref="StoreRuleException">Nothing is left to ship.</exception>
    public long Ship(long orderId, bool everything = true, string? trackNumber = null)
    {
        lock (documents.Gate)
        {
            var order = Read(StoreEntity.Orders, orderId);
            var open = OrderRows.Shippable(order).ToList();
            Allow(open.Count > 0, "You can't create a shipment without products.");
            var id = Next(StoreEntity.Shipments);
            var rows = new JsonArray();
            foreach (var item in open.Take(everything ? int.MaxValue : 1))
            {
                var quantity = everything ? OrderRows.Open(item, "qty_shipped") : Math.Min(1, OrderRows.Open(item, "qty_shipped"));
                rows.Add(OrderRows.Shipped(item, id, quantity));
                item["qty_shipped"] = OrderRows.Number(item, "qty_shipped") + quantity;
            }

            var shipment = OrderRows.Document(order, id, Now);
            shipment["packages"] = new JsonArray();
            shipment["total_qty"] = rows.Sum(row => OrderRows.Number(row!.AsObject(), "qty"));
            shipment["items"] = rows;
            shipment["tracks"] = trackNumber is null ? [] : new JsonArray(Track(order, id, trackNumber));
            shipment["comments"] = new JsonArray();
            shipment["extension_attributes"] = new JsonObject { ["source_code"] = "default" };
            documents.Put(StoreEntity.Shipments, shipment.ToJsonString());
            Save(order, OrderRows.StateAfter(order));
            return id;
        }
    }

    /// <summary>Adds a track; neither the order's nor the shipment's updated_at moves.</summary>
    public void AddTrack(long shipmentId, string trackNumber)
    {
        lock (documents.Gate)
        {
            var shipment = Read(StoreEntity.Shipments, shipmentId);
            shipment["tracks"]!.AsArray().Add(Track(shipment, shipmentId, trackNumber));
            documents.Put(StoreEntity.Shipments, shipment.ToJsonString());
        }
    }

    /// <summary>Invoices everything left.</summary>
    /// <returns>Id of the invoice.</returns>
    /// <exception cref="StoreRuleException">Nothing is left to invoice.</exception>
    public long Invoice(long orderId)
    {
        lock (documents.Gate)
        {
            var order = Read(StoreEntity.Orders, orderId);
            Allow(OrderRows.All(order).Any(item => OrderRows.Open(item, "qty_invoiced") > 0), "The invoice can't be created without products.");
            var id = Next(StoreEntity.Invoices);
            var invoice = OrderMoney.Invoice(order, OrderRows.Document(order, id, Now), refund: false);
            documents.Put(StoreEntity.Invoices, invoice.ToJsonString());
            Save(order, OrderRows.StateAfter(order));
            return id;
        }
    }

    /// <summary>Refunds everything invoiced; the order is closed.</summary>
    /// <returns>Id of the credit memo.</returns>
    /// <exception cref="StoreRuleException">Nothing was invoiced, or everything was refunded.</exception>
    public long Refund(long orderId)
    {
        lock (documents.Gate)
        {
            var order = Read(StoreEntity.Orders, orderId);
            Allow(OrderRows.All(order).Any(item => OrderRows.Number(item, "qty_invoiced") > OrderRows.Number(item, "qty_refunded")), "The credit memo can't be created without products.");
            var id = Next(StoreEntity.Creditmemos);
            var memo = OrderMoney.Invoice(order, OrderRows.Document(order, id, Now), refund: true);
            documents.Put(StoreEntity.Creditmemos, memo.ToJsonString());
            Save(order, "closed");
            return id;
        }
    }

    /// <summary>Cancels an order that was neither invoiced nor shipped.</summary>
    /// <exception cref="StoreRuleException">It was.</exception>
    public void Cancel(long orderId)
    {
        lock (documents.Gate)
        {
            var order = Read(StoreEntity.Orders, orderId);
            Allow(OrderRows.All(order).All(item => OrderRows.Number(item, "qty_invoiced") == 0 && OrderRows.Number(item, "qty_shipped") == 0), "You have not canceled the item.");
            foreach (var item in OrderRows.All(order))
            {
                item["qty_canceled"] = OrderRows.Number(item, "qty_ordered");
            }

            OrderMoney.Cancel(order);
            Save(order, "canceled");
        }
    }

    /// <summary>Holds an order.</summary>
    public void Hold(long orderId)
    {
        lock (documents.Gate)
        {
            var order = Read(StoreEntity.Orders, orderId);
            order["hold_before_state"] = order["state"]!.DeepClone();
            order["hold_before_status"] = order["status"]!.DeepClone();
            Save(order, "holded");
        }
    }

    /// <summary>Gives a customer another e-mail; the orders keep the one they were placed with.</summary>
    public void ChangeEmail(long customerId, string email) => ChangeCustomer(customerId, customer => customer["email"] = email);

    /// <summary>Changes a customer.</summary>
    public void ChangeCustomer(long customerId, Action<JsonObject> change)
    {
        lock (documents.Gate)
        {
            ArgumentNullException.ThrowIfNull(change);
            var customer = Read(StoreEntity.Customers, customerId);
            change(customer);
            customer["updated_at"] = Now;
            documents.Put(StoreEntity.Customers, customer.ToJsonString());
        }
    }

    private JsonObject Read(StoreEntity collection, long id) => documents.Find(collection, id) is { } json
        ? JsonNode.Parse(json.Span)!.AsObject()
        : throw new KeyNotFoundException($"The store has no {collection} {id}.");

    private static void Allow(bool holds, string refusal)
    {
        if (!holds)
        {
            throw new StoreRuleException(refusal);
        }
    }

    private long Next(StoreEntity collection) => documents.Ids(collection).DefaultIfEmpty(0).Max() + 1;

    private void Save(JsonObject order, string state)
    {
        order["state"] = state;
        order["status"] = state == "new" ? "pending" : state;
        order["updated_at"] = Now;
        OrderRows.RepeatInAssignments(order);
        documents.Put(StoreEntity.Orders, order.ToJsonString());
    }

    private JsonObject Track(JsonObject owner, long shipmentId, string number) => new()
    {
        ["order_id"] = (owner["order_id"] ?? owner["entity_id"])!.DeepClone(),
        ["created_at"] = Now,
        ["entity_id"] = (shipmentId * 1000) + (owner["tracks"]?.AsArray().Count ?? 0),
        ["parent_id"] = shipmentId,
        ["updated_at"] = Now,
        ["weight"] = null,
        ["qty"] = null,
        ["description"] = null,
        ["track_number"] = number,
        ["title"] = "DHL Paket",
        ["carrier_code"] = "custom",
    };
}
