namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>What a record may lack: blank and missing are the same.</summary>
internal static class Optional
{
    public static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    /// <summary>An id; Magento writes 0 where it has none.</summary>
    public static string? Id(string? value) => string.IsNullOrWhiteSpace(value) || value == "0" ? null : value;
}
