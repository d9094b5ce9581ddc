namespace PowerPlatformMagento.Magento.Search;

/// <summary>Splits ids so that neither a page nor a request line gets too long.</summary>
internal static class IdLists
{
    public static IEnumerable<List<string>> Split(IEnumerable<string> ids, int maximumCount, int maximumLength)
    {
        var part = new List<string>();
        var length = 0;
        foreach (var id in ids)
        {
            if (part.Count > 0 && (part.Count >= maximumCount || length + id.Length + 1 > maximumLength))
            {
                yield return part;
                part = [];
                length = 0;
            }

            part.Add(id);
            length += id.Length + 1;
        }

        if (part.Count > 0)
        {
            yield return part;
        }
    }
}
