namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>Rows of documents. A document of a configurable may name the parent row, the child row or both.</summary>
internal static class DocumentRows
{
    /// <summary>Whether a row repeats the row of its configurable that is in the document as well.</summary>
    public static bool IsDouble<T>(List<T?> items, string? orderItemId, OrderRows rows, Func<T, string?> orderItemIdOf)
        where T : class
    {
        if (orderItemId is null || !rows.IsHidden(orderItemId))
        {
            return false;
        }

        var lineId = rows.LineIdOf(orderItemId);
        foreach (var item in items)
        {
            if (item is not null && orderItemIdOf(item) == lineId)
            {
                return true;
            }
        }

        return false;
    }
}
