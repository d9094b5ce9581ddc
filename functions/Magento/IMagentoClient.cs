using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Store;

namespace PowerPlatformMagento.Magento;

/// <summary>Reads one connected store. Safe for concurrent use. Methods throw <see cref="MagentoException"/> when the store as a whole cannot be read.</summary>
public interface IMagentoClient
{
    /// <summary>Key of the store, as configured.</summary>
    string Store { get; }

    /// <summary>Edition and version, with one call where the store tells them. Kept for an hour once the edition is known.</summary>
    Task<StoreIdentity> IdentifyAsync(CancellationToken cancellationToken);

    /// <summary>Asks the store what it is: edition, version where it can be told, websites, store views, capabilities. Not cached.</summary>
    Task<StoreDescription> DescribeAsync(CancellationToken cancellationToken);

    /// <summary>Reads orders by Magento's <c>entity_id</c>, with their shipments, invoices and refunds.</summary>
    /// <param name="ids">Ids, digits only. Doubles are read once.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>One result for each id, in any order. A broken or missing record is a result with an error; its neighbours are unharmed.</returns>
    IAsyncEnumerable<ReadResult<Order>> ReadOrdersAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>Reads customers by Magento's id, with their addresses and company.</summary>
    /// <param name="ids">Ids, digits only. Doubles are read once.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>One result for each id, in any order. A broken or missing record is a result with an error; its neighbours are unharmed.</returns>
    IAsyncEnumerable<ReadResult<Customer>> ReadCustomersAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>Reads returns (RMA) by Magento's <c>entity_id</c>, with the labels of their reasons and the names from their orders.</summary>
    /// <param name="ids">Ids, digits only. Doubles are read once.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>
    /// One result for each id, in any order. Where the store does not offer returns, or not to this integration, each result holds that error: it is about
    /// returns and says nothing about the rest of the store.
    /// </returns>
    IAsyncEnumerable<ReadResult<Return>> ReadReturnsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>Lists what changed at or after an instant, ordered by id within the feed. Survives changes made while reading.</summary>
    /// <param name="feed">What is watched. Shipments, invoices and refunds yield the order they belong to.</param>
    /// <param name="since">Compared with the <c>updated_at</c> of the records in whole seconds; of returns with when they were requested.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Changes; the same order may come more than once from the feeds of documents.</returns>
    IAsyncEnumerable<EntityChange> ReadChangesAsync(ChangeFeed feed, DateTimeOffset since, CancellationToken cancellationToken);
}
