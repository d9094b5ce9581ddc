using System.Collections.Concurrent;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Operations.Lists;

namespace PowerPlatformMagento.Magento.Operations.Customers;

/// <summary>Regions of countries by code or name: Magento wants its own ids.</summary>
internal sealed class RegionDirectory(OperationParts parts)
{
    // One entry a country, and countries have two letters.
    private readonly ConcurrentDictionary<string, Kept<CountryWire>> _countries = new(StringComparer.Ordinal);

    /// <summary>The region that is meant; null when none is given.</summary>
    /// <param name="country">ISO 3166-1 alpha-2.</param>
    /// <param name="code">Code of the region, or null.</param>
    /// <param name="name">Name of the region, or null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="MagentoException">The country or the region is not known to the store, or the store cannot be read.</exception>
    public async Task<Region?> FindAsync(string country, string? code, string? name, CancellationToken cancellationToken)
    {
        if (code is null && name is null)
        {
            return null;
        }

        var key = country.ToUpperInvariant();
        var kept = _countries.GetOrAdd(key, _ => new Kept<CountryWire>(parts.Time, token => ReadAsync(key, token)));
        var regions = ((await kept.GetAsync(cancellationToken).ConfigureAwait(false)).AvailableRegions ?? []).OfType<CountryRegionWire>().ToList();
        var found = regions.Find(region => code is not null ? Is(region.Code, code) : Is(region.Name, name!) || Is(region.Code, name!));
        return found is { Id: { } id } ? new Region(id, found.Code, found.Name)
            : code is null && regions.Count == 0 ? new Region(Region.None.Id, null, name)
            : throw Refused(code is null ? "The country has a list of regions, and this name is not on it." : "The country has no region with this code.");
    }

    private static bool Is(string? one, string other) => string.Equals(one, other.Trim(), StringComparison.OrdinalIgnoreCase);

    private async Task<CountryWire> ReadAsync(string country, CancellationToken cancellationToken)
    {
        try
        {
            return await StoreReader.ReadAsync(
                parts.Connection, $"directory/countries/{country}", "directory/countries/:id", CustomerOperationsJson.Default.CountryWire, cancellationToken).ConfigureAwait(false);
        }
        catch (MagentoException missing) when (missing.Error.Definition == StoreErrors.NotFound)
        {
            throw Refused("The store does not know this country.");
        }
    }

    private MagentoException Refused(string detail) => new(parts.Store, new MagentoError(StoreErrors.RequestRefused, null, detail));
}
