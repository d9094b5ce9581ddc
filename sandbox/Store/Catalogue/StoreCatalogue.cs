using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.Catalogue;

/// <summary>What can be bought in a store and what is in it, for people who look at it.</summary>
/// <param name="documents">The store's data.</param>
/// <param name="edition">Decides whether goods can come back.</param>
public sealed class StoreCatalogue(DocumentSet documents, StoreEdition edition = StoreEdition.OpenSource)
{
    /// <summary>Store views a shopper can choose.</summary>
    public static IReadOnlyList<CatalogueStoreView> StoreViews { get; } =
        [.. StoreView.All.Where(view => view.Id > 0).OrderBy(view => view.Id).Select(view => new CatalogueStoreView(view.Id, view.Code, view.Name, view.Currency, view.WebsiteCode))];

    /// <summary>Countries the store sells to, as ISO codes.</summary>
    public static IReadOnlyList<string> Countries { get; } = [.. Country.All.Select(country => country.Code)];

    /// <summary>Everything that can be ordered, with the prices of a store view.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such store view.</exception>
    public static IReadOnlyList<CatalogueProduct> Products(int storeViewId = 1)
    {
        var view = StoreView.All.FirstOrDefault(candidate => candidate.Id == storeViewId) ?? throw new ArgumentOutOfRangeException(nameof(storeViewId), storeViewId, null);
        return [.. CatalogueItem.All.Select(item => new CatalogueProduct(
            item.Sku, item.Name, RowAmounts.Divide((Int128)item.Product.Price * view.Rate, 10000) / 100m, view.Currency, item.Product.Kind == LineKind.Virtual))];
    }

    /// <summary>Customers, newest first.</summary>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="pageSize">Records of a page.</param>
    /// <param name="search">Part of a name, an e-mail address or a company; null = all.</param>
    public CataloguePage<CatalogueCustomer> Customers(int page, int pageSize, string? search = null) =>
        Page(StoreEntity.Customers, page, pageSize, search, DocumentModels.Customer, (customer, text) => Holds(text, customer.Name, customer.Email, customer.Company));

    /// <summary>One customer; null when there is none of this id.</summary>
    public CatalogueCustomer? Customer(long id) => Read(StoreEntity.Customers, id, DocumentModels.Customer);

    /// <summary>Orders, newest first.</summary>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="pageSize">Records of a page.</param>
    /// <param name="search">Part of a number, a name or an e-mail address; null = all.</param>
    public CataloguePage<CatalogueOrder> Orders(int page, int pageSize, string? search = null) =>
        Page(StoreEntity.Orders, page, pageSize, search, DocumentModels.Order, (order, text) => Holds(text, order.Number, order.Customer, order.Email));

    /// <summary>Returns, newest first.</summary>
    public CataloguePage<CatalogueReturn> Returns(int page, int pageSize) =>
        Page(StoreEntity.Returns, page, pageSize, null, DocumentModels.Return, (_, _) => true);

    /// <summary>One return; null when there is none of this id.</summary>
    public CatalogueReturn? Return(long id) => Read(StoreEntity.Returns, id, DocumentModels.Return);

    /// <summary>One order with its rows; null when there is none of this id.</summary>
    public CatalogueOrderDetails? Order(long id)
    {
        if (documents.Find(StoreEntity.Orders, id) is not { } json)
        {
            return null;
        }

        var returns = ((IQueryableDocuments)documents).IdsOfOrder(StoreEntity.Returns, id).Reverse().Select(goods => Read(StoreEntity.Returns, goods, DocumentModels.Return)!);
        return DocumentModels.Details(documents, json.Span, [.. returns], edition != StoreEdition.OpenSource);
    }

    /// <summary>What an order costs; null when there is none of this id.</summary>
    public CatalogueTotals? Totals(long orderId) => Read(StoreEntity.Orders, orderId, OrderPapers.Totals);

    /// <summary>Shipments, invoices and credit memos of an order, oldest first.</summary>
    public IReadOnlyList<CatalogueDocument> Documents(long orderId) => OrderPapers.Of(documents, orderId);

    private CataloguePage<T> Page<T>(StoreEntity collection, int page, int pageSize, string? search, Func<ReadOnlyMemory<byte>, T> model, Func<T, string, bool> matches)
        where T : class
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        var skip = (int)Math.Min(int.MaxValue, (page - 1L) * pageSize);
        var ids = documents.Ids(collection).Reverse().ToArray();
        if (string.IsNullOrWhiteSpace(search))
        {
            return new CataloguePage<T>([.. ids.Skip(skip).Take(pageSize).Select(id => Read(collection, id, model)).OfType<T>()], ids.Length, page, pageSize);
        }

        var found = ids.Select(id => Read(collection, id, model)).OfType<T>().Where(record => matches(record, search.Trim())).ToList();
        return new CataloguePage<T>([.. found.Skip(skip).Take(pageSize)], found.Count, page, pageSize);
    }

    private T? Read<T>(StoreEntity collection, long id, Func<ReadOnlyMemory<byte>, T> model)
        where T : class =>
        documents.Find(collection, id) is { } json ? model(json) : null;

    private static bool Holds(string text, params string?[] values) => values.Any(value => value?.Contains(text, StringComparison.OrdinalIgnoreCase) == true);
}
