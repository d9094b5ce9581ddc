using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.Magento.Projections;
using PowerPlatformMagento.Magento.Search;
using PowerPlatformMagento.Magento.Telemetry;

namespace PowerPlatformMagento.Magento.Paging;

/// <summary>Reads records by ids, as many a call as fit.</summary>
internal sealed class IdReader(PageReader pages)
{
    // No record has this id, so asking for it asks for nothing.
    private static readonly string[] Nothing = ["0"];

    private readonly KeysetPager _pager = new(pages);

    /// <summary>How many characters of ids fit into one request.</summary>
    public int RoomForIds(SearchCollection collection, SearchField field, FieldSelection fields)
    {
        var longest = collection.WhereIn(field, Nothing).After(new string('9', 20)).ToPathAndQuery(pages.PageSize, fields);
        return SearchRequest.MaximumLength - longest.Length;
    }

    /// <summary>Reads all records that name one of the ids in a column; a failing part is split down to the id that breaks it.</summary>
    /// <param name="collection">Where to look.</param>
    /// <param name="field">Column that holds the ids.</param>
    /// <param name="ids">Ids, at least one.</param>
    /// <param name="fields">Fields of a record.</param>
    /// <param name="type">How a record is read.</param>
    /// <param name="isWhole">Whether a record that cannot be read spoils its id instead of being handed out with its error.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IdBatch<T>> ReadAsync<T>(
        SearchCollection collection, SearchField field, IReadOnlyList<string> ids, FieldSelection fields, JsonTypeInfo<T> type, bool isWhole, CancellationToken cancellationToken)
        where T : class
    {
        var records = new List<ReadRecord<T>>();
        var bisection = new Bisection(
            token => AnswersAsync(collection, field, fields, type, token),
            (count, error) => MagentoLog.Splitting(pages.Logger, pages.Store, collection.Route, count, error.Definition.Code));
        await bisection.ReadAsync(ids, ReadPartAsync, cancellationToken).ConfigureAwait(false);
        return new IdBatch<T>(records, bisection.Failures);

        async Task ReadPartAsync(IReadOnlyList<string> part, CancellationToken token)
        {
            var read = new List<ReadRecord<T>>();
            await foreach (var record in _pager.ReadAsync(collection.WhereIn(field, part), fields, type, isolate: false, token).ConfigureAwait(false))
            {
                read.Add(isWhole && record.Error is { } error ? throw new MagentoException(pages.Store, error) : record);
            }

            records.AddRange(read);
        }
    }

    private async Task<bool> AnswersAsync<T>(SearchCollection collection, SearchField field, FieldSelection fields, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            await pages.ReadAsync(collection.WhereIn(field, Nothing), 1, fields, type, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (MagentoException failure) when (RecordFailures.MayBeOneRecord(failure.Error))
        {
            return false;
        }
    }
}
