using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Operations.Carts;
using PowerPlatformMagento.Magento.Store;
using PowerPlatformMagento.Operations.Quotes;

namespace PowerPlatformMagento.Magento.Operations.Quotes;

internal sealed class QuoteOperations : IQuoteOperations
{
    private readonly OperationParts _parts;
    private readonly CartReader _carts;
    private readonly QuoteList _list;
    private readonly RawReader _raw;
    private readonly StoreWriter _writer;
    private readonly CompanyDirectory _companies;
    private readonly CommerceFunction _function;

    public QuoteOperations(OperationParts parts)
    {
        _parts = parts;
        _carts = new CartReader(parts);
        _list = new QuoteList(_carts, parts.Time);
        _raw = new RawReader(parts.Connection);
        _writer = new StoreWriter(parts.Connection);
        _companies = new CompanyDirectory(parts.Ids, parts.Time);
        _function = new CommerceFunction(parts.Store, "Negotiable quotes (B2B)");
    }

    public async Task<StorePage<NegotiableQuote>> ListAsync(QuoteFilter filter, PageWish wish, CancellationToken cancellationToken)
    {
        await RequireCommerceAsync(cancellationToken).ConfigureAwait(false);
        var page = await _list.ReadAsync(filter, wish, cancellationToken).ConfigureAwait(false);
        var results = await MapAsync([.. page.Records.Select(record => record.Value!)], cancellationToken).ConfigureAwait(false);
        return CompletedPage.Of(page, results);
    }

    public async Task<NegotiableQuote> GetAsync(string id, CancellationToken cancellationToken)
    {
        await RequireCommerceAsync(cancellationToken).ConfigureAwait(false);
        var result = (await MapAsync([await ReadAsync(id, cancellationToken).ConfigureAwait(false)], cancellationToken).ConfigureAwait(false))[0];
        var quote = result.Value ?? throw new MagentoException(_parts.Store, result.Error!);
        var comments = await _function.UseAsync(() => _raw.ReadListAsync($"negotiableQuote/{id}/comments", "negotiableQuote/:id/comments", cancellationToken)).ConfigureAwait(false);
        return quote with { Comments = [.. comments.Select(QuoteMapper.Comment)] };
    }

    public Task SendAsync(string id, string? comment, CancellationToken cancellationToken) =>
        ActAsync(id, "submitToCustomer", "comment", comment, cancellationToken);

    public Task DeclineAsync(string id, string reason, CancellationToken cancellationToken) =>
        ActAsync(id, "decline", "reason", reason, cancellationToken);

    private Task<JsonNode> ActAsync(string id, string action, string name, string? text, CancellationToken cancellationToken)
    {
        var body = new JsonObject { ["quoteId"] = long.Parse(id, NumberStyles.None, CultureInfo.InvariantCulture), [name] = text ?? "" };
        var route = "negotiableQuote/" + action;
        return _function.UseAsync(() => _writer.SendAsync(
            StoreRequest.Write(HttpMethod.Post, route, route, null, setsState: false), body, WriteJson.Default.JsonObject, WriteJson.Default.JsonNode, cancellationToken));
    }

    // Carts are there in every edition, so their route does not give the edition away.
    private async Task RequireCommerceAsync(CancellationToken cancellationToken)
    {
        var identity = await _parts.Identity.GetAsync(cancellationToken).ConfigureAwait(false);
        if (identity.Edition == StoreEdition.OpenSource)
        {
            throw _function.Missing();
        }
    }

    private async Task<CartWire> ReadAsync(string id, CancellationToken cancellationToken)
    {
        var cart = await _carts.GetAsync(id, cancellationToken).ConfigureAwait(false);
        return CartMapper.IsNegotiated(cart) ? cart : throw new MagentoException(_parts.Store, new MagentoError(StoreErrors.NotFound, null, "nobody negotiates about this cart"));
    }

    private async Task<IReadOnlyList<ReadResult<NegotiableQuote>>> MapAsync(IReadOnlyList<CartWire> carts, CancellationToken cancellationToken)
    {
        var companies = carts.Select(cart => Optional.Id(cart.Customer?.ExtensionAttributes?.CompanyAttributes?.CompanyId)).Where(Needed.IsId).OfType<string>().Distinct().ToList();
        var directory = _parts.Directory.GetAsync(known => carts.All(cart => known.Knows(cart.StoreId, null)), cancellationToken);
        var accounts = _companies.ReadAsync(companies, cancellationToken);
        await Task.WhenAll(directory, accounts).ConfigureAwait(false);
        var (views, names) = (await directory.ConfigureAwait(false), await accounts.ConfigureAwait(false));
        return [.. carts.Select(cart => Map(cart, views, names))];
    }

    private ReadResult<NegotiableQuote> Map(CartWire cart, StoreDirectory directory, IReadOnlyDictionary<string, CompanyAccount> companies) =>
        MappedRecord.Of(cart.Id, () => QuoteMapper.Map(cart, _parts.Store, directory, companies));
}
