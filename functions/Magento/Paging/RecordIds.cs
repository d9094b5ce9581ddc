namespace PowerPlatformMagento.Magento.Paging;

/// <summary>Compares ids as the numbers they are.</summary>
internal static class RecordIds
{
    public static int Compare(string one, string other)
    {
        var left = one.AsSpan().TrimStart('0');
        var right = other.AsSpan().TrimStart('0');
        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : left.SequenceCompareTo(right);
    }
}
