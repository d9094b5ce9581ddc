namespace PowerPlatformMagento.Magento.Operations.Bulk;

/// <summary>Packs units into requests. Pure.</summary>
internal static class BulkParts
{
    /// <summary>
    /// Rows a request: what Magento allows when its input limits are on (<c>webapi/validation/complex_array_limit</c>).
    /// </summary>
    public const int MostRows = 20;

    /// <summary>The units in their order, as many a request as fit; one that does not fit at all stands alone.</summary>
    public static List<List<BulkUnit<T>>> Split<T>(IEnumerable<BulkUnit<T>> units)
    {
        var parts = new List<List<BulkUnit<T>>>();
        var room = 0;
        foreach (var unit in units)
        {
            if (unit.Rows.Count > room)
            {
                parts.Add([]);
                room = MostRows;
            }

            parts[^1].Add(unit);
            room -= unit.Rows.Count;
        }

        return parts;
    }
}
