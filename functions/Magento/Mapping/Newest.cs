using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>How new an order or a return is: Magento does not move <c>updated_at</c> of the order for everything that belongs to it, and a return has none.</summary>
internal static class Newest
{
    public static DateTime Of(OrderWire order, OrderDocuments documents)
    {
        var newest = Later(order.CreatedAt, order.UpdatedAt);
        foreach (var item in order.Items ?? [])
        {
            newest = Later(newest, Later(item?.CreatedAt ?? default, item?.UpdatedAt ?? default));
        }

        foreach (var shipment in documents.Shipments)
        {
            newest = Later(newest, Later(shipment.CreatedAt, shipment.UpdatedAt));
            foreach (var track in shipment.Tracks ?? [])
            {
                newest = Later(newest, Later(track?.CreatedAt ?? default, track?.UpdatedAt ?? default));
            }
        }

        foreach (var invoice in documents.Invoices)
        {
            newest = Later(newest, Later(invoice.CreatedAt, invoice.UpdatedAt));
        }

        foreach (var memo in documents.CreditMemos)
        {
            newest = Later(newest, Later(memo.CreatedAt, memo.UpdatedAt));
        }

        return newest;
    }

    public static DateTime Of(DateTime requestedAt, List<ReturnCommentWire?>? comments)
    {
        foreach (var comment in comments ?? [])
        {
            requestedAt = Later(requestedAt, comment?.CreatedAt ?? default);
        }

        return requestedAt;
    }

    public static DateTime Of(ReturnChangeWire goods)
    {
        var newest = goods.DateRequested;
        foreach (var comment in goods.Comments ?? [])
        {
            newest = Later(newest, comment?.CreatedAt ?? default);
        }

        return newest;
    }

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;
}
