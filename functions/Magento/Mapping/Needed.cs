namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>What a record cannot do without.</summary>
internal static class Needed
{
    public static string Text(string? value, string field) =>
        string.IsNullOrWhiteSpace(value) ? throw new RecordNotReadableException(field) : value;

    public static DateTime Instant(DateTime value, string field) =>
        value == default ? throw new RecordNotReadableException(field) : value;

    public static string Id(string? value, string field) =>
        IsId(value) ? value! : throw new RecordNotReadableException(field);

    public static List<T?> List<T>(List<T?>? value, string field)
        where T : class =>
        value ?? throw new RecordNotReadableException(field);

    public static bool IsId(string? value)
    {
        if (value is not { Length: > 0 and <= 20 })
        {
            return false;
        }

        foreach (var character in value)
        {
            if (!char.IsAsciiDigit(character))
            {
                return false;
            }
        }

        return true;
    }
}
