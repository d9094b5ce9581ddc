namespace PowerPlatformMagento.Operations;

/// <summary>A record of a list that cannot be read.</summary>
/// <param name="Id">Magento ID of the record.</param>
/// <param name="Code">Error code that tells why.</param>
public sealed record UnreadableRecord(string Id, string Code);
