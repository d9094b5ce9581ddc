using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>An order that is being worked on, and what may be done with it by the rules of Magento 2.4.7.</summary>
internal sealed class OrderSheet
{
    public OrderSheet(JsonObject json)
    {
        Json = json;
        Dictionary<long, OrderRow> byId = [];
        foreach (var item in OrderRows.All(json))
        {
            var parent = item["parent_item_id"] is { } id ? byId.GetValueOrDefault(id.GetValue<long>()) : null;
            var row = new OrderRow(item, parent);
            parent?.Add(row);
            byId[row.Id] = row;
        }

        Rows = [.. byId.Values];
    }

    public JsonObject Json { get; }

    public IReadOnlyList<OrderRow> Rows { get; }

    public long Id => Json["entity_id"]!.GetValue<long>();

    /// <summary>The store view it was placed in; the first one when it says none.</summary>
    public long StoreViewId => Json["store_id"] is { } view ? view.GetValue<long>() : 1;

    public string State => (string?)Json["state"] ?? "";

    public string Status => (string?)Json["status"] ?? "";

    public bool CanInvoice => State is not ("payment_review" or "holded" or "canceled" or "complete" or "closed") && Rows.Any(row => row.ToInvoice > 0);

    public bool CanShip => State is not ("payment_review" or "holded" or "canceled") && Rows.Any(row => row.ToShip > 0);

    public bool CanHold => State is not ("canceled" or "payment_review" or "complete" or "closed" or "holded");

    public bool CanUnhold => State == "holded";

    public bool CanRefund => State is not ("payment_review" or "holded" or "canceled" or "closed") && Unrefunded > 0;

    /// <summary>Something is left to invoice, which is what cancelling takes away.</summary>
    public bool CanCancel => State is not ("payment_review" or "holded" or "canceled" or "complete" or "closed") && Rows.Any(row => row.ToInvoice > 0);

    /// <summary>Pieces refunded before they left count as shipped here, though they may still be shipped.</summary>
    private bool IsShippedOrRefunded
    {
        get
        {
            var visible = Rows.Where(row => row.Parent is null).ToList();
            var shipped = visible.Sum(row => row.Shipped);
            return shipped > 0 && visible.Sum(row => row.Ordered) <= shipped + visible.Sum(row => row.Refunded);
        }
    }

    private decimal Unrefunded => Amount.Of(Json, "total_paid") - Amount.Of(Json, "total_refunded");

    public OrderRow? Row(long id) => Rows.FirstOrDefault(row => row.Id == id);

    /// <summary>The state after a shipment, an invoice or a refund: complete or closed when nothing is left to do.</summary>
    public string StateAfter()
    {
        if (Rows.Any(row => row.ToInvoice > 0) || (Rows.Any(row => row.ToShip > 0) && !IsShippedOrRefunded))
        {
            return "processing";
        }

        return Amount.Of(Json, "base_grand_total") == 0 || Unrefunded > 0 ? "complete"
            : Amount.Of(Json, "total_refunded") > 0 ? "closed"
            : "processing";
    }

    /// <summary>Sets the state with its default status.</summary>
    public void Enter(string state)
    {
        Json["state"] = state;
        Json["status"] = state == "new" ? "pending" : state;
    }

    /// <summary>Puts members in the order Magento prints them, repeats the rows where it repeats them.</summary>
    public JsonObject Finish()
    {
        foreach (var row in Rows)
        {
            MemberOrder.Sort(row.Json, "item");
        }

        if (Json["payment"] is JsonObject payment)
        {
            MemberOrder.Sort(payment, "payment");
        }

        OrderRows.RepeatInAssignments(Json);
        return MemberOrder.Sort(Json, "order");
    }
}
