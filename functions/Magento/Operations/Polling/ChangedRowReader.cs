using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Paging;
using PowerPlatformMagento.Magento.Projections;
using PowerPlatformMagento.Magento.Search;

namespace PowerPlatformMagento.Magento.Operations.Polling;

/// <summary>
/// Reads a list by time of change and id, from a place on. Never by page number: a row that changes meanwhile moves to the end, and every row behind it
/// would move one place forward, past the reader.
/// </summary>
internal sealed class ChangedRowReader(PageReader pages)
{
    private readonly KeysetPager _pager = new(pages);

    /// <summary>Lists the rows behind a place. A record that breaks every page it is on is left out.</summary>
    public async IAsyncEnumerable<ChangedRow> ReadAsync<T>(
        SearchCollection collection,
        IReadOnlyList<SearchFilter> filters,
        RowPosition after,
        FieldSelection fields,
        JsonTypeInfo<T> type,
        Func<T, DateTime> changedAt,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        var place = after;
        while (true)
        {
            if (await TryReadAsync(Search(collection, filters, place), fields, type, cancellationToken).ConfigureAwait(false) is not { } page)
            {
                foreach (var row in await IsolateAsync(collection, filters, place, fields, type, changedAt, cancellationToken).ConfigureAwait(false))
                {
                    yield return row;
                }

                yield break;
            }

            ChangedRow? last = null;
            foreach (var record in page.Records)
            {
                if (Row(record, changedAt, place) is { } row)
                {
                    last = row;
                    yield return row;
                }
            }

            var goesOn = last is not null && (page.TotalCount is { } total ? total > page.Records.Count : page.Records.Count >= pages.PageSize);
            if (!goesOn && place.Id is null)
            {
                yield break;
            }

            if (goesOn && place.Id is { } reached && last!.Value.Id <= reached)
            {
                throw new MagentoException(pages.Store, new MagentoError(StoreErrors.AnswerNotReadable, null, "the list does not advance"));
            }

            // Behind the last row of a page the rest of its second comes first, then the seconds after it.
            place = goesOn ? RowPosition.Behind(last!.Value) : new RowPosition(place.At.AddSeconds(1));
        }
    }

    /// <returns>Null when the page fails, and perhaps because of one of its records.</returns>
    private async Task<RecordPage<T>?> TryReadAsync<T>(SearchRequest search, FieldSelection fields, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await pages.ReadAsync(search, pages.PageSize, fields, type, cancellationToken).ConfigureAwait(false);
        }
        catch (MagentoException failure) when (RecordFailures.MayBeOneRecord(failure.Error))
        {
            return null;
        }
    }

    /// <summary>The rows by id, which is the order in which a record that breaks its page can be found and left out; sorted here.</summary>
    /// <exception cref="MagentoException">It is not about a record.</exception>
    private async Task<IEnumerable<ChangedRow>> IsolateAsync<T>(
        SearchCollection collection,
        IReadOnlyList<SearchFilter> filters,
        RowPosition place,
        FieldSelection fields,
        JsonTypeInfo<T> type,
        Func<T, DateTime> changedAt,
        CancellationToken cancellationToken)
        where T : class
    {
        var search = filters.Aggregate(collection.ChangedSince(new DateTimeOffset(place.At, TimeSpan.Zero)), (current, filter) => current.And(filter));
        List<ChangedRow> rows = [];
        await foreach (var record in _pager.ReadAsync(search, fields, type, isolate: true, cancellationToken).ConfigureAwait(false))
        {
            if (record.Value is not null && Row(record, changedAt, place) is { } row && !place.IsBehind(row))
            {
                rows.Add(row);
            }
        }

        return rows.OrderBy(row => row.ChangedAt).ThenBy(row => row.Id);
    }

    private static SearchRequest Search(SearchCollection collection, IReadOnlyList<SearchFilter> filters, RowPosition place)
    {
        var search = place.Id is { } id
            ? collection.Where(SearchCollection.UpdatedAt, FilterCondition.Equal, place.At.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture))
                .After(id.ToString(CultureInfo.InvariantCulture))
            : collection.ChangedSince(new DateTimeOffset(place.At, TimeSpan.Zero));
        return filters.Aggregate(search, (current, filter) => current.And(filter)).ByChange();
    }

    // A row that cannot be read counts at the place where reading is: whoever reads the record then learns why.
    private static ChangedRow? Row<T>(ReadRecord<T> record, Func<T, DateTime> changedAt, RowPosition place)
        where T : class
    {
        if (!long.TryParse(record.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return null;
        }

        var at = record.Value is { } value ? changedAt(value) : place.At;
        return new ChangedRow(id, at < place.At ? place.At : at);
    }
}
