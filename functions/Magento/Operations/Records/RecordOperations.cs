using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Operations.Lists;
using PowerPlatformMagento.Magento.Options;
using PowerPlatformMagento.Magento.Search;

namespace PowerPlatformMagento.Magento.Operations.Records;

internal sealed class RecordOperations : IRecordOperations
{
    private readonly StoreConnection _connection;
    private readonly RawReader _raw;
    private readonly AttributeShapes _attributes;
    private readonly Dictionary<RecordKind, Kept<RecordShape>> _shapes;

    public RecordOperations(OperationParts parts)
    {
        _connection = parts.Connection;
        _raw = new RawReader(parts.Connection);
        _attributes = new AttributeShapes(parts.Connection);
        _shapes = Enum.GetValues<RecordKind>().ToDictionary(kind => kind, kind => new Kept<RecordShape>(parts.Time, token => ReadShapeAsync(kind, token)));
    }

    public Task<RecordShape> DescribeAsync(RecordKind kind, CancellationToken cancellationToken) => _shapes[kind].GetAsync(cancellationToken);

    public async Task<JsonObject> GetAsync(RecordKind kind, string id, CancellationToken cancellationToken)
    {
        var shape = await DescribeAsync(kind, cancellationToken).ConfigureAwait(false);
        var route = RecordRoute.Of(kind);
        if (route.IsReadById)
        {
            var record = await _raw.ReadAsync($"{route.Single}/{id}", route.Single, cancellationToken).ConfigureAwait(false);
            return RecordShaper.Shape(record.Json, shape);
        }

        var (records, _) = await SearchAsync(route, route.Collection.Where(route.Collection.Key, FilterCondition.Equal, id), 1, cancellationToken).ConfigureAwait(false);
        return records.Count > 0 ? RecordShaper.Shape(records[0], shape) : throw new MagentoException(_connection.Store, new MagentoError(StoreErrors.NotFound, HttpStatusCode.NotFound));
    }

    public async Task<StorePage<JsonObject>> ListAsync(RecordKind kind, DateTimeOffset? updatedAfter, PageWish page, CancellationToken cancellationToken)
    {
        var shape = await DescribeAsync(kind, cancellationToken).ConfigureAwait(false);
        var route = RecordRoute.Of(kind);
        var filters = updatedAfter is { } since && route.Collection.Allows(SearchCollection.UpdatedAt) ? new[] { SearchFilter.AtOrAfter(SearchCollection.UpdatedAt, since) } : [];
        var (records, total) = await SearchAsync(route, StoreSearch.Of(route.Collection, filters).After(page.After), page.Top, cancellationToken).ConfigureAwait(false);
        var last = records.Count > 0 && total > records.Count ? new RawRecord(records[^1]).Text(route.Collection.IdProperty) : null;
        return new StorePage<JsonObject>([.. records.Select(record => RecordShaper.Shape(record, shape))], last, []);
    }

    private async Task<(List<JsonObject> Records, long Total)> SearchAsync(RecordRoute route, SearchRequest search, int top, CancellationToken cancellationToken)
    {
        var answer = await _raw.ReadAsync(search.ToPathAndQuery(top, null), route.Collection.Route, cancellationToken).ConfigureAwait(false);
        return ([.. answer.Objects("items").Select(record => record.Json)], (long)answer.Amount("total_count"));
    }

    private async Task<RecordShape> ReadShapeAsync(RecordKind kind, CancellationToken cancellationToken)
    {
        var route = RecordRoute.Of(kind);
        if (_connection.Style == ApiStyle.CloudService)
        {
            throw NotDescribed("the cloud service does not describe its records");
        }

        var attributes = await _attributes.ReadAsync(route.Attributes, cancellationToken).ConfigureAwait(false);
        var swagger = await _connection.SendAsync(
            new StoreRequest(HttpMethod.Get, "?services=" + route.Service, "schema", StorePlace.Schema),
            static async (answer, token) => await JsonNode.ParseAsync(answer.Body, documentOptions: RawRecord.Strict, cancellationToken: token).ConfigureAwait(false) as JsonObject ?? throw new JsonException(),
            cancellationToken).ConfigureAwait(false);
        return Shape(swagger, route, attributes) ?? throw NotDescribed("the store does not describe this kind of record to this integration");
    }

    private RecordShape? Shape(JsonObject swagger, RecordRoute route, RecordShape? attributes)
    {
        try
        {
            return new ShapeReader(swagger).Read(route.Single, attributes);
        }
        catch (InvalidOperationException odd)
        {
            // A text where there should be an object, or the other way round.
            throw new MagentoException(_connection.Store, new MagentoError(StoreErrors.AnswerNotReadable, null, "the store's description of itself"), odd);
        }
    }

    private MagentoException NotDescribed(string why) => new(_connection.Store, new MagentoError(StoreErrors.NotSupported, null, why));
}
