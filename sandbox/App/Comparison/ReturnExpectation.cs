using System.Collections.Frozen;

namespace PowerPlatformMagento.Sandbox.App.Comparison;

/// <summary>The columns of <c>mag_return</c> and <c>mag_returnline</c> that a raw return implies.</summary>
internal static class ReturnExpectation
{
    private const int Requested = 772100000;
    private const int Authorized = 772100001;
    private const int Rejected = 772100002;
    private const int InTransit = 772100003;
    private const int Received = 772100004;
    private const int Closed = 772100007;

    private static readonly FrozenDictionary<string, int> Statuses = new Dictionary<string, int>
    {
        ["pending"] = Requested,
        ["authorized"] = Authorized,
        ["partially_authorized"] = Authorized,
        ["received"] = Received,
        ["received_on_item"] = Received,
        ["approved"] = Received,
        ["approved_on_item"] = Received,
        ["rejected_on_item"] = Received,
        ["rejected"] = Rejected,
        ["denied"] = Rejected,
        ["closed"] = Closed,
        ["processed_closed"] = Closed,
    }.ToFrozenDictionary();

    public static Dictionary<string, object?> Of(Document goods)
    {
        var status = Statuses[goods.Text("status") ?? "pending"];
        var isOnItsWay = status == Authorized && goods.List("tracks").Any();
        return new Dictionary<string, object?>
        {
            ["mag_name"] = goods.Text("increment_id"),
            ["mag_magentoid"] = goods.Text("entity_id"),
            ["mag_ordernumber"] = goods.Text("order_increment_id"),
            ["mag_returnstatus"] = isOnItsWay ? InTransit : status,
            ["mag_magentostatus"] = goods.Text("status"),
            ["mag_requestedon"] = goods.Instant("date_requested"),
            ["mag_emailaddress"] = goods.Text("customer_custom_email"),
            ["mag_trackingnumbers"] = Document.Join(goods.List("tracks").Select(track => track.Text("track_number")), ", "),
            ["mag_comments"] = Document.Join(goods.List("comments").Select(comment => comment.Text("comment")), "\n"),
            ["mag_totalquantity"] = goods.List("items").Sum(item => item.Amount("qty_requested")),
        };
    }

    public static Dictionary<string, object?> OfItem(Document item) => new()
    {
        ["mag_magentoid"] = item.Text("entity_id"),
        ["mag_magentoorderitemid"] = item.Text("order_item_id"),
        ["mag_quantityrequested"] = item.Amount("qty_requested"),
        ["mag_quantityauthorized"] = item.Amount("qty_authorized"),
        ["mag_quantityreceived"] = item.Amount("qty_returned"),
        ["mag_quantityapproved"] = item.Amount("qty_approved"),
        ["mag_returnstatus"] = Statuses[item.Text("status") ?? "pending"],
        ["mag_magentostatus"] = item.Text("status"),
    };
}
