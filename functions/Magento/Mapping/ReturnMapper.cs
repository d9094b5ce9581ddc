using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>Returns with their items, parcels and comments.</summary>
internal static class ReturnMapper
{
    /// <param name="goods">The return.</param>
    /// <param name="order">Its order; null where the store does not show it.</param>
    /// <param name="labels">Labels of reasons, conditions and resolutions.</param>
    /// <param name="context">What a mapping needs beside the record.</param>
    public static Return Map(ReturnWire goods, ReturnOrderWire? order, ReturnLabels labels, MappingContext context)
    {
        var number = Needed.Text(goods.IncrementId, "increment_id");
        var requestedAt = Needed.Instant(goods.DateRequested, "date_requested");
        var tracks = Tracks(goods.Tracks);
        var status = Status(goods.Status, tracks.Count > 0);
        var source = context.SourceOf(Needed.Id(goods.EntityId, "entity_id"), number, Newest.Of(requestedAt, goods.Comments));
        return new Return
        {
            // Items change without any date, so the later reading is the newer state.
            Source = source with { Revision = (context.ReadAt - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMillisecond },
            Number = number,
            OrderId = Needed.Id(goods.OrderId, "order_id"),
            OrderNumber = Optional.Text(goods.OrderIncrementId),
            CustomerId = Optional.Id(goods.CustomerId),
            CustomerName = CustomerName(order),
            EmailAddress = Optional.Text(goods.CustomerCustomEmail) ?? Optional.Text(order?.CustomerEmail),
            Website = context.Directory.WebsiteCodeOfView(goods.StoreId),
            StoreView = context.Directory.ViewCode(goods.StoreId),
            Status = status,
            MagentoStatus = goods.Status!,
            RequestedAt = requestedAt,
            Comments = Comments(goods.Comments),
            Tracks = tracks,
            Lines = Lines(goods, order, status, labels),
        };
    }

    private static string Status(string? code, bool hasParcels)
    {
        var status = ReturnStatuses.Find(code) ?? throw new RecordNotReadableException("status");
        return status == ReturnStatus.Authorized && hasParcels ? ReturnStatus.InTransit : status;
    }

    private static string? CustomerName(ReturnOrderWire? order)
    {
        string?[] own = [Optional.Text(order?.CustomerFirstname), Optional.Text(order?.CustomerMiddlename), Optional.Text(order?.CustomerLastname)];
        string?[] billing = [Optional.Text(order?.BillingAddress?.Firstname), Optional.Text(order?.BillingAddress?.Lastname)];
        var parts = (own[0] is null && own[2] is null ? billing : own).OfType<string>().Select(part => part.Trim()).ToArray();
        return parts.Length == 0 ? null : string.Join(' ', parts);
    }

    private static string? Comments(List<ReturnCommentWire?>? comments)
    {
        var lines = (comments ?? [])
            .OfType<ReturnCommentWire>()
            .Where(comment => Optional.Text(comment.Comment) is not null)
            .OrderBy(comment => comment.CreatedAt)
            .Select(comment => comment.Comment!.Trim().ReplaceLineEndings(" "))
            .ToArray();
        return lines.Length == 0 ? null : string.Join('\n', lines);
    }

    private static List<Track> Tracks(List<ReturnTrackWire?>? tracks)
    {
        var mapped = new List<Track>(tracks?.Count ?? 0);
        foreach (var track in tracks ?? [])
        {
            if (Optional.Text(track?.TrackNumber) is { } number)
            {
                mapped.Add(new Track
                {
                    Id = Needed.Id(track!.EntityId, "tracks.entity_id"),
                    Number = number,
                    CarrierCode = Optional.Text(track.CarrierCode),
                    Title = Optional.Text(track.CarrierTitle),
                });
            }
        }

        return mapped;
    }

    private static List<ReturnLine> Lines(ReturnWire goods, ReturnOrderWire? order, string status, ReturnLabels labels)
    {
        var lines = new List<ReturnLine>(goods.Items?.Count ?? 0);
        foreach (var item in goods.Items ?? [])
        {
            if (item is not null)
            {
                var orderItemId = Needed.Id(item.OrderItemId, "items.order_item_id");
                var row = order?.Items?.Find(candidate => candidate?.ItemId == orderItemId);
                lines.Add(new ReturnLine
                {
                    Id = Needed.Id(item.EntityId, "items.entity_id"),
                    OrderItemId = LineId(orderItemId, row, order),
                    Sku = Optional.Text(row?.Sku),
                    Name = Optional.Text(row?.Name),
                    QuantityRequested = item.QtyRequested,
                    QuantityAuthorized = item.QtyAuthorized,
                    QuantityReceived = item.QtyReturned,
                    QuantityApproved = item.QtyApproved,
                    Status = ReturnStatuses.Find(item.Status) ?? status,
                    MagentoStatus = Optional.Text(item.Status) ?? goods.Status!,
                    Reason = labels.Find("reason", item.Reason),
                    Condition = labels.Find("condition", item.Condition),
                    Resolution = labels.Find("resolution", item.Resolution),
                });
            }
        }

        return lines;
    }

    // A configurable is sold as two rows and imported as one line: that of the parent.
    private static string LineId(string orderItemId, ReturnOrderItemWire? row, ReturnOrderWire? order) =>
        Optional.Id(row?.ParentItemId) is { } parentId && order!.Items!.Exists(candidate => candidate?.ItemId == parentId && candidate.ProductType == "configurable")
            ? parentId
            : orderItemId;
}
