using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Operations.Bulk;
using PowerPlatformMagento.Magento.Operations.Lists;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Magento.Operations.Stores;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Bulk;
using PowerPlatformMagento.Operations.Stock;

namespace PowerPlatformMagento.Magento.Operations.Stock;

internal sealed class StockOperations : IStockOperations
{
    private readonly OperationParts _parts;
    private readonly StoreScopesReader _scopes;
    private readonly SkuLookup _products;
    private readonly SourceItemReader _items;
    private readonly Kept<ChoiceList> _sources;

    public StockOperations(OperationParts parts, StoreScopesReader scopes)
    {
        _parts = parts;
        _scopes = scopes;
        _products = new SkuLookup(parts.Connection);
        _items = new SourceItemReader(parts.Connection);
        var choices = new ChoiceReader(parts.Connection, scopes, parts.Identity);
        _sources = new Kept<ChoiceList>(parts.Time, token => choices.ReadAsync(ChoiceKind.Sources, token));
    }

    public async Task<StockList> GetAsync(string sku, string? sourceCode, CancellationToken cancellationToken)
    {
        var product = await _products.GetAsync(sku, cancellationToken).ConfigureAwait(false);
        var items = await _items.ReadAsync([product.Sku], sourceCode is null ? [] : [sourceCode], cancellationToken).ConfigureAwait(false);
        return new StockList
        {
            Value =
            [
                .. items.Where(item => string.Equals(item.Sku, product.Sku, StringComparison.OrdinalIgnoreCase))
                    .OrderBy(item => item.SourceCode, StringComparer.Ordinal)
                    .Select(item => new StoredStock { Sku = product.Sku, SourceCode = item.SourceCode!, Quantity = item.Quantity, IsInStock = item.Status == 1 }),
            ],
        };
    }

    public async Task<BulkResult> SetAsync(IReadOnlyList<StockQuantity> items, CancellationToken cancellationToken)
    {
        var errors = new BulkErrors([.. items.Select(item => item.Sku)]);
        var sources = await SourcesAsync(items, cancellationToken).ConfigureAwait(false);
        var products = await _products.FindAsync(items.Select(item => item.Sku.Trim()), cancellationToken).ConfigureAwait(false);
        var accepted = SkuCheck.Accept(items, item => item.Sku, item => StockPlan.SourceOf(item).ToUpperInvariant(), products, errors);
        var wanted = accepted.Select(item => StockPlan.SourceOf(item.Item)).Where(sources.ContainsKey).Select(code => sources[code]).Distinct().ToList();
        var stored = wanted.Count == 0 ? [] : await _items.ReadAsync(accepted.Select(item => item.Product.Sku), wanted, cancellationToken).ConfigureAwait(false);
        var (units, unchanged) = StockPlan.Make(accepted, sources, stored, errors);
        await new BulkWriter<SourceItemWire>(SendAsync, errors).WriteAsync(units, cancellationToken).ConfigureAwait(false);
        return errors.ToResult(unchanged);
    }

    public async Task<SalableQuantity> GetSalableAsync(string sku, string? website, CancellationToken cancellationToken)
    {
        var product = await _products.GetAsync(sku, cancellationToken).ConfigureAwait(false);
        if (product.IsComposite)
        {
            throw Failure(StoreErrors.RequestRefused, $"A {product.Type} product has no stock of its own: ask for its parts.");
        }

        var scopes = await _scopes.GetAsync(known => website is null || known.WebsiteId(website) is not null, cancellationToken).ConfigureAwait(false);
        var code = scopes.Websites.FirstOrDefault(known => website is null || known.Id == scopes.WebsiteId(website))?.Code
            ?? throw Failure(StoreErrors.NotFound, "no website has this code");
        var stock = await StoreReader.ReadAsync(
            _parts.Connection, $"inventory/stock-resolver/website/{Uri.EscapeDataString(code)}", "inventory/stock-resolver/:type/:code", StockJson.Default.StockWire, cancellationToken).ConfigureAwait(false);
        var stockId = Needed.IsId(stock.StockId) ? stock.StockId! : throw Failure(StoreErrors.RecordNotReadable, "stock_id");
        return new SalableQuantity { Sku = product.Sku, Website = code, StockId = stockId, Quantity = await QuantityAsync(product.Sku, stockId, cancellationToken).ConfigureAwait(false) };
    }

    private async Task<decimal> QuantityAsync(string sku, string stockId, CancellationToken cancellationToken)
    {
        try
        {
            return await StoreReader.ReadAsync(
                _parts.Connection,
                $"inventory/get-product-salable-quantity/{SkuPath.Encode(sku)}/{stockId}",
                "inventory/get-product-salable-quantity/:sku/:stockId",
                StockJson.Default.Decimal,
                cancellationToken).ConfigureAwait(false);
        }
        catch (MagentoException refused) when (!SkuPath.IsSafe(sku) && (refused.Error.Definition == StoreErrors.CredentialsRefused || refused.Error.Definition == StoreErrors.AddressWrong))
        {
            throw new MagentoException(_parts.Store, new MagentoError(StoreErrors.RequestRefused, refused.Error.Status, "This version of the store cannot be asked for a SKU with such signs."), refused);
        }
    }

    // A source that is not known may be a new one.
    private async Task<Dictionary<string, string>> SourcesAsync(IReadOnlyList<StockQuantity> items, CancellationToken cancellationToken)
    {
        var wanted = items.Select(StockPlan.SourceOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var list = await _sources.GetAsync(known => wanted.All(code => known.Value.Any(source => string.Equals(source.Value, code, StringComparison.OrdinalIgnoreCase))), cancellationToken).ConfigureAwait(false);
        return list.Value.DistinctBy(source => source.Value, StringComparer.OrdinalIgnoreCase).ToDictionary(source => source.Value, source => source.Value, StringComparer.OrdinalIgnoreCase);
    }

    private async Task<IReadOnlyList<StoreMessage>> SendAsync(IReadOnlyList<BulkUnit<SourceItemWire>> units, CancellationToken cancellationToken)
    {
        var request = StoreRequest.Write(HttpMethod.Post, "inventory/source-items", "inventory/source-items", null, setsState: true);
        var body = new SourceItemsWire { SourceItems = [.. units.SelectMany(unit => unit.Rows)] };
        await new StoreWriter(_parts.Connection).SendAsync(request, body, StockJson.Default.SourceItemsWire, StockJson.Default.JsonElement, cancellationToken).ConfigureAwait(false);
        return [];
    }

    private MagentoException Failure(ErrorDefinition definition, string detail) => new(_parts.Store, new MagentoError(definition, null, detail));
}
