using PowerPlatformMagento.Magento.Operations.Orders;

namespace PowerPlatformMagento.Magento.Operations.Returns;

/// <summary>Reads a return as the store sent it. Pure.</summary>
internal static class ReturnCaseReader
{
    public const string StatusName = "status";

    /// <param name="id">The id that was asked for.</param>
    /// <param name="raw">What the store sent.</param>
    public static ReturnCase Read(string id, RawRecord raw) => new()
    {
        Id = id,
        Status = Code(raw),
        Lines = [.. raw.Objects("items").Where(item => item.Text("entity_id") is not null).Select(Line)],
        Comments = [.. raw.Objects("comments").Select(Comment)],
        Tracks = [.. raw.Objects("tracks").Where(track => track.Text("track_number") is not null).Select(track =>
            new ReturnCaseTrack(track.Text("entity_id"), track.Text("track_number")!, track.Text("carrier_code")))],
        Raw = raw,
    };

    private static ReturnCaseLine Line(RawRecord item) => new(
        item.Text("entity_id")!, Code(item), item.Amount("qty_requested"), item.Amount("qty_authorized"), item.Amount("qty_returned"), item.Amount("qty_approved"));

    private static StoreComment Comment(RawRecord comment) => new(comment.Text("entity_id") ?? "0", comment.Text("comment") ?? "", comment.Flag("visible_on_front"));

    private static string Code(RawRecord record) => record.Text(StatusName)?.Trim().ToLowerInvariant() ?? "";
}
