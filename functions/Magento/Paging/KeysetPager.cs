using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Projections;
using PowerPlatformMagento.Magento.Search;
using PowerPlatformMagento.Magento.Telemetry;

namespace PowerPlatformMagento.Magento.Paging;

/// <summary>
/// Reads a whole list by <c>entity_id gt last</c>: rows that come, go or change meanwhile shift nothing, and servers that repeat
/// their last page are never asked for a page past the end.
/// </summary>
internal sealed class KeysetPager(PageReader pages)
{
    private static readonly MagentoError NotAdvancing = new(StoreErrors.AnswerNotReadable, null, "the list does not advance");

    /// <summary>Reads all pages.</summary>
    /// <param name="search">Search without a start.</param>
    /// <param name="fields">Fields of a record.</param>
    /// <param name="type">How a record is read.</param>
    /// <param name="isolate">Whether a record that breaks its page is found and left out; else the failure is thrown.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async IAsyncEnumerable<ReadRecord<T>> ReadAsync<T>(
        SearchRequest search,
        FieldSelection fields,
        JsonTypeInfo<T> type,
        bool isolate,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        string? last = null;
        var size = pages.PageSize;
        while (true)
        {
            RecordPage<T>? page = null;
            try
            {
                page = await pages.ReadAsync(search.After(last), size, fields, type, cancellationToken).ConfigureAwait(false);
            }
            catch (MagentoException failure) when (isolate && RecordFailures.MayBeOneRecord(failure.Error))
            {
                MagentoLog.Splitting(pages.Logger, pages.Store, search.Collection.Route, size, failure.Error.Definition.Code);
                if (size == 1)
                {
                    page = await FindBrokenAsync(search, last, fields, type, failure, cancellationToken).ConfigureAwait(false);
                }
            }

            if (page is null)
            {
                size = Math.Max(1, size / 4);
                continue;
            }

            foreach (var record in page.Records)
            {
                if (record.Id is null || last is null || RecordIds.Compare(record.Id, last) > 0)
                {
                    yield return record;
                }
            }

            if (IsLast(page, size, trustsCount: !isolate))
            {
                yield break;
            }

            last = Advance(page, last);
            size = Math.Min(pages.PageSize, size * 2);
        }
    }

    // The count is a second query and may be wrong while rows go; it only saves the last call where rows do not go.
    private static bool IsLast<T>(RecordPage<T> page, int size, bool trustsCount)
        where T : class =>
        page.Records.Count == 0
        || (page.Records.Count < size && (page.TotalCount is null || page.TotalCount <= page.Records.Count))
        || (trustsCount && page.TotalCount == page.Records.Count);

    private string Advance<T>(RecordPage<T> page, string? last)
        where T : class
    {
        var next = last;
        foreach (var record in page.Records)
        {
            if (record.Id is { } id && (next is null || RecordIds.Compare(id, next) > 0))
            {
                next = id;
            }
        }

        return next is not null && next != last ? next : throw new MagentoException(pages.Store, NotAdvancing);
    }

    private async Task<RecordPage<T>> FindBrokenAsync<T>(
        SearchRequest search, string? last, FieldSelection fields, JsonTypeInfo<T> type, MagentoException failure, CancellationToken cancellationToken)
        where T : class
    {
        var id = await new BrokenRecordSearch(last ?? "0", UpToAsync).FindAsync(cancellationToken).ConfigureAwait(false);
        if (id is null)
        {
            throw failure;
        }

        MagentoLog.RecordRefused(pages.Logger, pages.Store, search.Collection.Route, id, failure.Error.Definition.Code, failure.Error.Detail);
        return new RecordPage<T>([new ReadRecord<T>(id, null, failure.Error, default)], long.MaxValue);

        async Task<bool> UpToAsync(string upTo, CancellationToken token)
        {
            try
            {
                await pages.ReadAsync(search.After(last ?? "0").UpTo(upTo), 1, fields, type, token).ConfigureAwait(false);
                return true;
            }
            catch (MagentoException again) when (RecordFailures.MayBeOneRecord(again.Error))
            {
                return false;
            }
        }
    }
}
