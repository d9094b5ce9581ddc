namespace PowerPlatformMagento.App.Operations;

/// <summary>Ids of Magento as they stand in addresses and bodies: digits only.</summary>
internal static class RecordId
{
    // The ids of Magento's tables are 32 bits without a sign; a longer number is another thing, for example an order number.
    private const int LongestId = 10;

    /// <summary>The id.</summary>
    /// <exception cref="OperationException">It is not one.</exception>
    public static string Read(string field, string text) =>
        text.Length is > 0 and <= LongestId && text.All(char.IsAsciiDigit) && text.Any(digit => digit != '0')
            ? text.TrimStart('0')
            : throw OperationException.Invalid(field, "A Magento ID: digits only. It is not the order number.");
}
