using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Options;
using PowerPlatformMagento.Magento.Projections;
using PowerPlatformMagento.Magento.Search;
using PowerPlatformMagento.Magento.Streaming;
using PowerPlatformMagento.Magento.Telemetry;

namespace PowerPlatformMagento.Magento.Paging;

/// <summary>Reads one page of a list; a broken record spoils only itself.</summary>
internal sealed class PageReader(StoreConnection connection, MagentoStoreOptions options, ILogger logger)
{
    private const int SmallestPageSize = 20;
    private const string PageTooLarge = "Maximum SearchCriteria pageSize is %max";

    private int _pageSize = options.PageSize;

    /// <summary>Records a page: as configured, or fewer where the store turned out to allow less.</summary>
    public int PageSize => Volatile.Read(ref _pageSize);

    public string Store => options.Key;

    public ILogger Logger => logger;

    public async Task<RecordPage<T>> ReadAsync<T>(SearchRequest search, int pageSize, FieldSelection fields, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        while (true)
        {
            var size = Math.Min(pageSize, PageSize);
            try
            {
                return await ReadOnceAsync(search, size, fields, type, cancellationToken).ConfigureAwait(false);
            }
            catch (MagentoException refused) when (size > SmallestPageSize && refused.Error is { Detail: PageTooLarge })
            {
                Volatile.Write(ref _pageSize, Math.Max(SmallestPageSize, size / 2));
            }
        }
    }

    private Task<RecordPage<T>> ReadOnceAsync<T>(SearchRequest search, int pageSize, FieldSelection fields, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var route = search.Collection.Route;
        var request = StoreRequest.Get(search.ToPathAndQuery(pageSize, fields), route);
        return connection.SendAsync(request, ReadBodyAsync, cancellationToken);

        async Task<RecordPage<T>> ReadBodyAsync(StoreAnswer answer, CancellationToken token)
        {
            var records = new List<ReadRecord<T>>();
            var total = await RecordStream.ReadAsync(
                answer.Body,
                search.Collection.IdProperty,
                options.MaximumRecordBytes,
                (string? id, in ReadOnlySequence<byte> json) => records.Add(Read(route, id, json, type, answer.ReceivedAt)),
                token).ConfigureAwait(false);
            return new RecordPage<T>(records, total);
        }
    }

    private ReadRecord<T> Read<T>(string route, string? id, in ReadOnlySequence<byte> json, JsonTypeInfo<T> type, DateTimeOffset receivedAt)
        where T : class
    {
        if (json.IsEmpty)
        {
            return Refuse<T>(route, id, receivedAt, new MagentoError(StoreErrors.AnswerTooLarge));
        }

        try
        {
            return new ReadRecord<T>(id, WireReader.Read(json, type), null, receivedAt);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            return Refuse<T>(route, id, receivedAt, new MagentoError(StoreErrors.RecordNotReadable, null, (exception as JsonException)?.Path));
        }
    }

    private ReadRecord<T> Refuse<T>(string route, string? id, DateTimeOffset receivedAt, MagentoError error)
        where T : class
    {
        MagentoLog.RecordRefused(logger, options.Key, route, id ?? "?", error.Definition.Code, error.Detail);
        return new ReadRecord<T>(id, null, error, receivedAt);
    }
}
