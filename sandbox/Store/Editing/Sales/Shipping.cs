using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>Makes shipments.</summary>
internal static class Shipping
{
    /// <summary>Makes the shipment and books it in the order.</summary>
    /// <exception cref="StoreRuleException">The order cannot be shipped like this.</exception>
    public static JsonObject Make(OrderSheet order, NewShipment asked, long id, ChildIds ids, string now)
    {
        Check(order, asked);
        var quantities = Quantities(order, asked);
        var rows = new JsonArray();
        foreach (var row in order.Rows.Where(row => quantities.GetValueOrDefault(row.Id) > 0))
        {
            rows.Add(Line(row, quantities[row.Id], id, ids.Next(StoreEntity.Shipments, "items")));
            Amount.Add(row.Json, "qty_shipped", quantities[row.Id]);
            row.Json["updated_at"] = now;
        }

        var shipment = PaperWriter.Start(order, id, now);
        PaperWriter.Copy(order.Json, shipment, "customer_id");
        shipment["packages"] = new JsonArray();
        Amount.Set(shipment, "total_qty", quantities.Values.Sum());
        shipment["items"] = rows;
        shipment["tracks"] = new JsonArray([.. asked.Tracks.Select(track => Track(track, order.Id, id, ids.Next(StoreEntity.Shipments, "tracks"), now))]);
        shipment["comments"] = PaperWriter.Comments(asked.Comment, id, StoreEntity.Shipments, ids, now);
        shipment["extension_attributes"] = new JsonObject { ["source_code"] = asked.SourceCode ?? "default" };
        order.Enter(order.StateAfter());
        return PaperWriter.Finish(shipment, "shipment");
    }

    public static JsonObject Track(NewTrack track, long orderId, long shipmentId, long id, string now) => new()
    {
        ["order_id"] = orderId,
        ["created_at"] = now,
        ["entity_id"] = id,
        ["parent_id"] = shipmentId,
        ["updated_at"] = now,
        ["weight"] = track.Weight is { } weight ? PhpNumber.Of(weight) : null,
        ["qty"] = track.Quantity is { } quantity ? PhpNumber.Of(quantity) : null,
        ["description"] = track.Description,
        ["track_number"] = track.Number,
        ["title"] = track.Title,
        ["carrier_code"] = track.CarrierCode,
    };

    /// <summary>Pieces of every row: what was asked for, but never more than is left.</summary>
    public static Dictionary<long, decimal> Quantities(OrderSheet order, NewShipment asked)
    {
        var wanted = asked.Lines.GroupBy(line => line.OrderItemId).ToDictionary(lines => lines.Key, lines => lines.Last().Quantity);
        return order.Rows.Where(row => row.IsShipped)
            .ToDictionary(row => row.Id, row => wanted.Count == 0 ? row.ToShip : Math.Min(row.ToShip, Math.Max(0, wanted.GetValueOrDefault(row.Id))));
    }

    /// <exception cref="StoreRuleException">The order cannot be shipped like this.</exception>
    public static void Check(OrderSheet order, NewShipment asked)
    {
        List<string> problems = [];
        var refused = order.State is "payment_review" or "holded" or "canceled";
        if (refused)
        {
            problems.Add($"A shipment cannot be created when an order has a status of {order.Status}");
        }
        else if (!order.CanShip)
        {
            problems.Add("The order does not allow a shipment to be created.");
        }

        if (Quantities(order, asked).Values.Sum() <= 0)
        {
            problems.Add("You can't create a shipment without products.");
        }

        problems.AddRange(asked.Tracks.Where(track => string.IsNullOrWhiteSpace(track.Number)).Select(_ => "Please enter a tracking number."));
        PaperRules.Refuse("Shipment", problems);
    }

    private static JsonObject Line(OrderRow row, decimal quantity, long shipmentId, long id)
    {
        var line = new JsonObject { ["entity_id"] = id };
        PaperWriter.Copy(row.Json, line, "name");
        line["parent_id"] = shipmentId;
        PaperWriter.Copy(row.Json, line, "price", "product_id", "sku", "weight");
        line["order_item_id"] = row.Id;
        line["qty"] = PhpNumber.Of(quantity);
        return line;
    }
}
