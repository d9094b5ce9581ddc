namespace PowerPlatformMagento.Sandbox.App.Comparison;

/// <summary>Reads the raw documents of a store, page by page. A document is valid until the next one is asked for.</summary>
internal interface IStoreReader
{
    IAsyncEnumerable<OrderDocuments> OrdersAsync(CancellationToken cancellationToken);

    IAsyncEnumerable<Document> CustomersAsync(CancellationToken cancellationToken);

    /// <summary>Returns; none where the store has no such thing.</summary>
    IAsyncEnumerable<Document> ReturnsAsync(CancellationToken cancellationToken);
}
