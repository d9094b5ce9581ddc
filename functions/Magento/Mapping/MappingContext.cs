using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Store;

namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>What a mapping needs beside the record.</summary>
/// <param name="Store">Key of the store.</param>
/// <param name="Directory">Codes of websites and store views.</param>
/// <param name="ReadAt">When the store answered, UTC.</param>
/// <param name="Companies">Company accounts by id; empty where the store has none.</param>
internal sealed record MappingContext(
    string Store,
    StoreDirectory Directory,
    DateTime ReadAt,
    IReadOnlyDictionary<string, CompanyAccount> Companies)
{
    public Source SourceOf(string id, string? number, DateTime updatedAt) => new()
    {
        Store = Store,
        Id = id,
        Number = number,
        UpdatedAt = updatedAt,
        Revision = (updatedAt - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMillisecond,
        ReadAt = ReadAt,
    };
}
