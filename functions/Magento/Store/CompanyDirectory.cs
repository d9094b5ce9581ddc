using System.Collections.Frozen;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Paging;
using PowerPlatformMagento.Magento.Projections;
using PowerPlatformMagento.Magento.Search;

namespace PowerPlatformMagento.Magento.Store;

/// <summary>Company accounts (B2B) of a batch, in one search. Where the store does not offer or permit them, records name the company themselves.</summary>
internal sealed class CompanyDirectory(IdReader reader, TimeProvider time)
{
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromMinutes(10);

    private static readonly IReadOnlyDictionary<string, CompanyAccount> None = FrozenDictionary<string, CompanyAccount>.Empty;

    private long _refusedAt = long.MinValue;

    public async Task<IReadOnlyDictionary<string, CompanyAccount>> ReadAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var refusedAt = Interlocked.Read(ref _refusedAt);
        if (ids.Count == 0 || (refusedAt != long.MinValue && time.GetElapsedTime(refusedAt) < AskAgainAfter))
        {
            return None;
        }

        try
        {
            var batch = await reader.ReadAsync(
                SearchCollection.Companies, SearchCollection.EntityId, [.. ids], Projection.Companies, WireJson.Default.CompanyWire, isWhole: false, cancellationToken).ConfigureAwait(false);
            return Map(batch);
        }
        catch (MagentoException failure) when (IsRefused(failure.Error))
        {
            Interlocked.Exchange(ref _refusedAt, time.GetTimestamp());
            return None;
        }
    }

    private static Dictionary<string, CompanyAccount> Map(IdBatch<Mapping.Wire.CompanyWire> batch)
    {
        var companies = new Dictionary<string, CompanyAccount>();
        foreach (var record in batch.Records)
        {
            if (record.Value is { } company && Needed.IsId(company.Id) && Optional.Text(company.CompanyName) is not null)
            {
                companies[company.Id!] = CompanyMapper.Account(company);
            }
        }

        return companies;
    }

    private static bool IsRefused(MagentoError error) =>
        error.Definition == StoreErrors.RightMissing
        || error.Definition == StoreErrors.NotSupported
        || error.Definition == StoreErrors.RequestRefused
        || error.Definition == StoreErrors.ServerError;
}
