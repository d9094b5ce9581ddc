using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Magento.Operations.Records;

/// <summary>Reads records as the store has them, with the fields extensions added, in the shape the store describes.</summary>
public interface IRecordOperations
{
    /// <summary>The shape of a kind of record. Kept for ten minutes.</summary>
    /// <exception cref="MagentoException">The store does not describe itself, lacks the kind, or cannot be read.</exception>
    Task<RecordShape> DescribeAsync(RecordKind kind, CancellationToken cancellationToken);

    /// <summary>One record by its id.</summary>
    /// <exception cref="MagentoException">There is none, or the store cannot be read.</exception>
    Task<JsonObject> GetAsync(RecordKind kind, string id, CancellationToken cancellationToken);

    /// <summary>A page of records by ascending id.</summary>
    /// <param name="kind">What is read.</param>
    /// <param name="updatedAfter">Only records changed at or after this instant; null = all. Kinds without a date of change ignore it.</param>
    /// <param name="page">Which page.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="MagentoException">The store cannot be read.</exception>
    Task<StorePage<JsonObject>> ListAsync(RecordKind kind, DateTimeOffset? updatedAfter, PageWish page, CancellationToken cancellationToken);
}
