using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Store;

namespace PowerPlatformMagento.Magento;

/// <summary>Reads one connected store. Safe for concurrent use. Methods throw <see cref="MagentoException"/> when the store as a whole cannot be read.</summary>
public interface IMagentoClient
{
    /// <summary>Key of the store, as configured.</summary>
    string Store { get; }

    /// <summary>Asks the store for edition and version, with one call where the store tells them. Not cached.</summary>
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

    /// <summary>Lists what changed at or after an instant, ordered by id within the feed. Survives changes made while reading.</summary>
    /// <param name="feed">What is watched. Shipments, invoices and refunds yield the order they belong to.</param>
    /// <param name="since">Compared with the <c>updated_at</c> of the records in whole seconds.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Changes; the same order may come more than once from the feeds of documents.</returns>
    IAsyncEnumerable<EntityChange> ReadChangesAsync(ChangeFeed feed, DateTimeOffset since, CancellationToken cancellationToken);
}
