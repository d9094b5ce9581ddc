using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Auth;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing.Sales;

namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>Changes orders as merchants do, with the rules and dates of Magento. Safe for many threads: one change at a time.</summary>
/// <param name="documents">The store's data.</param>
/// <param name="time">Clock of the dates.</param>
/// <param name="generation">Version, which decides what a comment does to the status. Default: 2.4.7.</param>
public sealed class StoreEditor(DocumentSet documents, TimeProvider time, ServerGeneration generation = ServerGeneration.V247)
{
    private readonly OpenDocuments open = new(documents, time);

    /// <summary>Places an order like another one.</summary>
    /// <returns>Id of the new order.</returns>
    /// <exception cref="KeyNotFoundException">There is no order to copy from.</exception>
    public long PlaceOrderLike(long orderId, Action<JsonObject>? change = null)
    {
        lock (documents.Gate)
        {
            var order = open.Read(StoreEntity.Orders, orderId);
            var id = open.Next(StoreEntity.Orders);
            order["entity_id"] = id;
            order["increment_id"] = IncrementNumber.Of(new OrderSheet(order).StoreViewId, id);
            order["created_at"] = open.Now;
            order["updated_at"] = open.Now;
            order["state"] = "new";
            order["status"] = "pending";
            change?.Invoke(order);
            ItemIds.Renumber(order, id);
            open.Save(StoreEntity.Orders, order);
            return id;
        }
    }

    /// <summary>Ships what is left of an order, or one piece of its first row.</summary>
    /// <returns>Id of the shipment.</returns>
    /// <exception cref="StoreRuleException">Nothing is left to ship.</exception>
    public long Ship(long orderId, bool everything = true, string? trackNumber = null) => Make(orderId, StoreEntity.Shipments, (order, id) =>
    {
        var first = order.Rows.FirstOrDefault(row => row.ToShip > 0);
        var asked = new NewShipment
        {
            Lines = everything || first is null ? [] : [new DocumentLine(first.Id, 1)],
            Tracks = trackNumber is null ? [] : [new NewTrack(trackNumber)],
        };
        return Shipping.Make(order, asked, id, open.Ids, open.Now);
    });

    /// <summary>Ships goods of an order.</summary>
    /// <returns>Id of the shipment.</returns>
    /// <exception cref="StoreRuleException">The order cannot be shipped like this.</exception>
    public long Ship(long orderId, NewShipment shipment)
    {
        ArgumentNullException.ThrowIfNull(shipment);
        return Make(orderId, StoreEntity.Shipments, (order, id) =>
        {
            Shipping.Check(order, shipment);
            ShippingSource.Check(documents, order, shipment);
            return Shipping.Make(order, shipment, id, open.Ids, open.Now);
        });
    }

    /// <summary>Invoices everything left, or what is asked for.</summary>
    /// <returns>Id of the invoice.</returns>
    /// <exception cref="StoreRuleException">The order cannot be invoiced like this.</exception>
    public long Invoice(long orderId, NewInvoice? invoice = null) =>
        Make(orderId, StoreEntity.Invoices, (order, id) => Invoicing.Make(order, invoice ?? new NewInvoice(), id, open.Ids, open.Now));

    /// <summary>Refunds everything invoiced, or what is asked for.</summary>
    /// <returns>Id of the credit memo.</returns>
    /// <exception cref="StoreRuleException">The order cannot be refunded like this.</exception>
    public long Refund(long orderId, NewRefund? refund = null) => Refund(orderId, refund ?? new NewRefund(), null);

    /// <summary>Refunds everything of an invoice, or what is asked for.</summary>
    /// <returns>Id of the credit memo.</returns>
    /// <exception cref="StoreRuleException">The invoice cannot be refunded like this.</exception>
    public long RefundInvoice(long invoiceId, NewRefund? refund = null)
    {
        lock (documents.Gate)
        {
            var invoice = open.Read(StoreEntity.Invoices, invoiceId);
            var orderId = invoice["order_id"]!.GetValue<long>();
            var memos = ((IQueryableDocuments)documents).IdsOfOrder(StoreEntity.Creditmemos, orderId).Select(id => open.Read(StoreEntity.Creditmemos, id));
            var limits = InvoiceLimits.Of(invoice, memos);
            return Refund(orderId, refund ?? new NewRefund(), limits);
        }
    }

    /// <summary>Cancels an order that was neither invoiced nor shipped.</summary>
    /// <exception cref="StoreRuleException">It was.</exception>
    public void Cancel(long orderId) => Change(orderId, order =>
    {
        Allow(order.CanCancel && order.Rows.All(row => row.Invoiced == 0 && row.Shipped == 0), "You have not canceled the item.");
        Cancelling.Do(order, open.Now);
    });

    /// <summary>Cancels what was not invoiced, as the web API does.</summary>
    /// <returns>False when nothing can be cancelled.</returns>
    public bool TryCancel(long orderId)
    {
        lock (documents.Gate)
        {
            var order = new OrderSheet(open.Read(StoreEntity.Orders, orderId));
            if (!order.CanCancel)
            {
                return false;
            }

            Cancelling.Do(order, open.Now);
            Save(order);
            return true;
        }
    }

    /// <summary>Holds an order.</summary>
    /// <exception cref="StoreRuleException">It is held already, or done.</exception>
    public void Hold(long orderId) => Change(orderId, order =>
    {
        Allow(order.CanHold, "A hold action is not available.");
        order.Json["hold_before_state"] = order.State;
        order.Json["hold_before_status"] = order.Status;
        order.Enter("holded");
    });

    /// <summary>Lets a held order go on where it was.</summary>
    /// <exception cref="StoreRuleException">It is not held.</exception>
    public void Unhold(long orderId) => Change(orderId, order =>
    {
        Allow(order.CanUnhold, "You cannot remove the hold.");
        order.Json["state"] = (string?)order.Json["hold_before_state"] ?? "new";
        order.Json["status"] = (string?)order.Json["hold_before_status"] ?? "pending";
        order.Json.Remove("hold_before_state");
        order.Json.Remove("hold_before_status");
    });

    /// <summary>Writes a comment on an order; updated_at does not move by it.</summary>
    /// <exception cref="StoreRuleException">The comment has a status the version does not take.</exception>
    public void Comment(long orderId, OrderComment comment)
    {
        ArgumentNullException.ThrowIfNull(comment);
        lock (documents.Gate)
        {
            var order = new OrderSheet(open.Read(StoreEntity.Orders, orderId));
            var status = StatusOf(comment, order);
            var entry = generation == ServerGeneration.V245 ? comment : comment with { Status = status };
            OrderHistory.Add(order.Json, entry, open.Ids, open.Now);
            order.Json["status"] = status;
            open.Save(StoreEntity.Orders, order.Finish());
        }
    }

    /// <summary>Notes that the order was mailed to the customer.</summary>
    public void Mailed(long orderId) => Change(orderId, order => order.Json["email_sent"] = 1);

    /// <summary>Sets members of an order as they are given, without any rule. updated_at moves only when one is different.</summary>
    /// <param name="orderId">The order.</param>
    /// <param name="members">Names and values.</param>
    public void Set(long orderId, IReadOnlyDictionary<string, JsonNode?> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        lock (documents.Gate)
        {
            var order = new OrderSheet(open.Read(StoreEntity.Orders, orderId));
            var different = members.Where(member => !JsonNode.DeepEquals(order.Json[member.Key], member.Value)).ToList();
            if (different.Count > 0)
            {
                different.ForEach(member => order.Json[member.Key] = member.Value?.DeepClone());
                Save(order);
            }
        }
    }

    /// <summary>Replaces an address of an order, found by its <c>entity_id</c>; updated_at does not move.</summary>
    /// <exception cref="StoreRuleException">The order has no such address.</exception>
    public void SetAddress(long orderId, JsonObject address)
    {
        ArgumentNullException.ThrowIfNull(address);
        lock (documents.Gate)
        {
            var order = open.Read(StoreEntity.Orders, orderId);
            var shipping = order["extension_attributes"]?["shipping_assignments"]?[0]?["shipping"];
            var owners = new[] { (Owner: order, Name: "billing_address"), (Owner: shipping as JsonObject, Name: "address") };
            var (owner, name) = owners.FirstOrDefault(place => place.Owner?[place.Name]?["entity_id"] is { } id && JsonNode.DeepEquals(id, address["entity_id"]));
            if (owner is null)
            {
                throw new StoreRuleException("The order address couldn't be saved.");
            }

            owner[name] = address.DeepClone();
            open.Save(StoreEntity.Orders, order);
        }
    }

    /// <summary>Adds a track; neither the order's nor the shipment's updated_at moves.</summary>
    public void AddTrack(long shipmentId, string trackNumber)
    {
        lock (documents.Gate)
        {
            var orderId = open.Read(StoreEntity.Shipments, shipmentId)["order_id"]!.GetValue<long>();
            new StorePapers(documents, time).AddTrack(orderId, shipmentId, new NewTrack(trackNumber));
        }
    }

    /// <summary>Gives a customer another e-mail; the orders keep the one they were placed with.</summary>
    public void ChangeEmail(long customerId, string email) => ChangeCustomer(customerId, customer => customer["email"] = email);

    /// <summary>Changes a customer.</summary>
    public void ChangeCustomer(long customerId, Action<JsonObject> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        lock (documents.Gate)
        {
            var customer = open.Read(StoreEntity.Customers, customerId);
            change(customer);
            customer["updated_at"] = open.Now;
            open.Save(StoreEntity.Customers, customer);
        }
    }

    private long Refund(long orderId, NewRefund refund, InvoiceLimits? limits) => Make(orderId, StoreEntity.Creditmemos, (order, id) =>
    {
        var memo = Refunding.Make(order, refund, limits, id, open.Ids, open.Now);
        Restocking.Do(documents, order, memo, refund.ReturnToStock);
        return memo;
    });

    /// <summary>The status the order has after the comment.</summary>
    private string? StatusOf(OrderComment comment, OrderSheet order) => generation switch
    {
        // Whatever is given, and nothing when nothing is given.
        ServerGeneration.V245 => comment.Status,
        _ when string.IsNullOrEmpty(comment.Status) || comment.Status == order.Status => order.Status,
        ServerGeneration.V248 when OrderStatuses.Of(order.State).Contains(comment.Status) => comment.Status,
        _ => throw new StoreRuleException("Unable to add comment: The status \"%1\" is not part of the order status history.", comment.Status),
    };

    private long Make(long orderId, StoreEntity paper, Func<OrderSheet, long, JsonObject> make)
    {
        lock (documents.Gate)
        {
            var order = new OrderSheet(open.Read(StoreEntity.Orders, orderId));
            var id = open.Next(paper);
            open.Save(paper, make(order, id));
            Save(order);
            return id;
        }
    }

    private void Change(long orderId, Action<OrderSheet> change)
    {
        lock (documents.Gate)
        {
            var order = new OrderSheet(open.Read(StoreEntity.Orders, orderId));
            change(order);
            Save(order);
        }
    }

    private void Save(OrderSheet order)
    {
        order.Json["updated_at"] = open.Now;
        open.Save(StoreEntity.Orders, order.Finish());
    }

    private static void Allow(bool holds, string refusal)
    {
        if (!holds)
        {
            throw new StoreRuleException(refusal);
        }
    }
}
