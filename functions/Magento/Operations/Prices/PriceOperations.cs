using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Operations.Bulk;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Magento.Operations.Stores;
using PowerPlatformMagento.Magento.Store;
using PowerPlatformMagento.Operations.Bulk;
using PowerPlatformMagento.Operations.Prices;

namespace PowerPlatformMagento.Magento.Operations.Prices;

internal sealed class PriceOperations(OperationParts parts, StoreScopesReader scopes) : IPriceOperations
{
    private readonly SkuLookup _products = new(parts.Connection);
    private readonly PriceReader _prices = new(parts.Connection);
    private readonly PriceWriter _writer = new(parts.Connection);

    public async Task<PriceList> GetAsync(IReadOnlyList<string> skus, CancellationToken cancellationToken)
    {
        var wanted = skus.Select(sku => sku.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var products = await _products.FindAsync(wanted, cancellationToken).ConfigureAwait(false);
        var known = wanted.Where(products.ContainsKey).Select(sku => products[sku].Sku).ToList();
        var bases = _prices.ReadBaseAsync(known, cancellationToken);
        var specials = _prices.ReadSpecialAsync(known, cancellationToken);
        var tiers = _prices.ReadTierAsync(known, cancellationToken);
        await Task.WhenAll(bases, specials, tiers).ConfigureAwait(false);
        var basesBySku = BySku(await bases.ConfigureAwait(false), price => price.Sku);
        var specialsBySku = BySku(await specials.ConfigureAwait(false), price => price.Sku);
        var tiersBySku = BySku(await tiers.ConfigureAwait(false), price => price.Sku);
        var all = await scopes.GetAsync(cancellationToken).ConfigureAwait(false);
        var mapper = new PriceMapper(all, await ZonesAsync(all, cancellationToken).ConfigureAwait(false));
        return new PriceList
        {
            Value = [.. known.Select(sku => mapper.Map(sku, basesBySku[sku], specialsBySku[sku], tiersBySku[sku]))],
            UnknownSkus = [.. wanted.Where(sku => !products.ContainsKey(sku))],
        };
    }

    public async Task<BulkResult> SetBaseAsync(IReadOnlyList<BasePrice> items, CancellationToken cancellationToken)
    {
        var errors = new BulkErrors([.. items.Select(item => item.Sku)]);
        var products = await _products.FindAsync(items.Select(item => item.Sku.Trim()), cancellationToken).ConfigureAwait(false);
        var accepted = SkuCheck.Accept(items, item => item.Sku, item => item.StoreView?.Trim().ToUpperInvariant() ?? "", products, errors);
        var stored = await _prices.ReadBaseAsync(accepted.Select(item => item.Product.Sku), cancellationToken).ConfigureAwait(false);
        var plan = new PricePlan(await ScopesAsync(items.Select(item => item.StoreView), cancellationToken).ConfigureAwait(false), errors);
        var units = plan.Base(accepted, stored);
        await new BulkWriter<BasePriceWire>(_writer.SetBaseAsync, errors).WriteAsync(units, cancellationToken).ConfigureAwait(false);
        return errors.ToResult(plan.Unchanged);
    }

    public async Task<BulkResult> SetTierAsync(IReadOnlyList<TierPrice> items, bool replaces, CancellationToken cancellationToken)
    {
        var errors = new BulkErrors([.. items.Select(item => item.Sku)]);
        var products = await _products.FindAsync(items.Select(item => item.Sku.Trim()), cancellationToken).ConfigureAwait(false);
        var accepted = SkuCheck.Accept(items, item => item.Sku, TierPlan.PlaceOf, products, errors);
        var stored = await _prices.ReadTierAsync(accepted.Select(item => item.Product.Sku), cancellationToken).ConfigureAwait(false);
        var known = await WebsitesAsync(items.Select(item => item.Website), cancellationToken).ConfigureAwait(false);
        var plan = new TierPlan(known, errors);
        var refused = items.Select(item => item.Sku.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        refused.IntersectWith(errors.ToResult(0).Errors.Select(error => error.Sku.Trim()));
        var units = replaces ? plan.Replace(accepted, refused, stored) : plan.Add(accepted, stored);
        await new BulkWriter<TierPriceWire>((part, token) => _writer.SetTiersAsync(part, replaces, token), errors).WriteAsync(units, cancellationToken).ConfigureAwait(false);
        return errors.ToResult(plan.Unchanged);
    }

    public async Task<BulkResult> SetSpecialAsync(IReadOnlyList<SpecialPrice> items, CancellationToken cancellationToken)
    {
        var errors = new BulkErrors([.. items.Select(item => item.Sku)]);
        var products = await _products.FindAsync(items.Select(item => item.Sku.Trim()), cancellationToken).ConfigureAwait(false);
        var accepted = SkuCheck.Accept(items, item => item.Sku, item => item.StoreView?.Trim().ToUpperInvariant() ?? "", products, errors);
        var stored = await _prices.ReadSpecialAsync(accepted.Select(item => item.Product.Sku), cancellationToken).ConfigureAwait(false);
        var known = await ScopesAsync(items.Select(item => item.StoreView), cancellationToken).ConfigureAwait(false);
        var edition = (await parts.Identity.GetAsync(cancellationToken).ConfigureAwait(false)).Edition;
        var plan = new PricePlan(known, errors);
        var units = plan.Special(accepted, stored, viewId => PriceDates.ZoneOf(edition, known.TimeZone(viewId)), keepsDates: edition == StoreEdition.OpenSource);
        await new BulkWriter<SpecialPriceRow>(_writer.SetSpecialsAsync, errors).WriteAsync(units, cancellationToken).ConfigureAwait(false);
        return errors.ToResult(plan.Unchanged);
    }

    public async Task<BulkResult> RemoveTierAsync(IReadOnlyList<TierPriceRemoval> items, bool removesAll, CancellationToken cancellationToken)
    {
        var errors = new BulkErrors([.. items.Select(item => item.Sku)]);
        var products = await _products.FindAsync(items.Select(item => item.Sku.Trim()), cancellationToken).ConfigureAwait(false);
        var accepted = SkuCheck.Accept(items, item => item.Sku, item => removesAll ? "" : TierPlan.PlaceOf(item), products, errors);
        var stored = await _prices.ReadTierAsync(accepted.Select(item => item.Product.Sku), cancellationToken).ConfigureAwait(false);
        var plan = new TierRemovalPlan(await WebsitesAsync(items.Select(item => item.Website), cancellationToken).ConfigureAwait(false), errors);
        var units = plan.Remove(accepted, removesAll, stored);
        await new BulkWriter<TierPriceWire>(_writer.RemoveTiersAsync, errors).WriteAsync(units, cancellationToken).ConfigureAwait(false);
        return errors.ToResult(plan.Unchanged);
    }

    public async Task<BulkResult> RemoveSpecialAsync(IReadOnlyList<SpecialPriceRemoval> items, CancellationToken cancellationToken)
    {
        var errors = new BulkErrors([.. items.Select(item => item.Sku)]);
        var products = await _products.FindAsync(items.Select(item => item.Sku.Trim()), cancellationToken).ConfigureAwait(false);
        var accepted = SkuCheck.Accept(items, item => item.Sku, item => item.StoreView?.Trim().ToUpperInvariant() ?? "", products, errors);
        var stored = await _prices.ReadSpecialAsync(accepted.Select(item => item.Product.Sku), cancellationToken).ConfigureAwait(false);
        var plan = new PricePlan(await ScopesAsync(items.Select(item => item.StoreView), cancellationToken).ConfigureAwait(false), errors);
        var units = plan.RemoveSpecial(accepted, stored);
        await new BulkWriter<SpecialPriceWire>(_writer.RemoveSpecialsAsync, errors).WriteAsync(units, cancellationToken).ConfigureAwait(false);
        return errors.ToResult(plan.Unchanged);
    }

    private Task<StoreScopes> WebsitesAsync(IEnumerable<string?> websites, CancellationToken cancellationToken) =>
        scopes.GetAsync(all => websites.All(website => string.IsNullOrWhiteSpace(website) || all.WebsiteId(website.Trim()) is not null), cancellationToken);

    private Task<StoreScopes> ScopesAsync(IEnumerable<string?> views, CancellationToken cancellationToken)
    {
        var wanted = views.Where(view => !string.IsNullOrWhiteSpace(view)).Select(view => view!.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return scopes.GetAsync(all => wanted.All(view => all.ViewId(view) is not null), cancellationToken);
    }

    private async Task<Func<string, TimeZoneInfo>> ZonesAsync(StoreScopes all, CancellationToken cancellationToken)
    {
        var edition = (await parts.Identity.GetAsync(cancellationToken).ConfigureAwait(false)).Edition;
        return viewId => PriceDates.ZoneOf(edition, all.TimeZone(viewId));
    }

    private static ILookup<string, T> BySku<T>(IEnumerable<T> prices, Func<T, string?> sku) =>
        prices.Where(price => sku(price) is not null).ToLookup(price => sku(price)!, StringComparer.OrdinalIgnoreCase);
}
