using System.Buffers;
using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Rest;
using PowerPlatformMagento.Sandbox.Store.Search;

namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>Documents made from seed and id when they are asked for; nothing is kept. Safe for many threads.</summary>
public sealed class GeneratedDocuments : IStoreDocuments, IQueryableDocuments
{
    private readonly GeneratedStoreOptions options;
    private readonly OrderPlanner planner;
    private readonly GeneratedColumns columns;
    private readonly GeneratedLists lists;

    /// <summary>Makes a store of the size and kind asked for.</summary>
    public GeneratedDocuments(GeneratedStoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Orders);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.CustomerCount, 10, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.OddEvery, 1, nameof(options));
        this.options = options;
        planner = new OrderPlanner(options);
        columns = new GeneratedColumns(options, planner);
        lists = new GeneratedLists(options, planner, columns);
    }

    /// <summary>What is generated.</summary>
    public GeneratedStoreOptions Options => options;

    /// <inheritdoc/>
    public long Count(StoreEntity collection) => lists.Of(collection) is { } list ? list.Count : collection switch
    {
        StoreEntity.Orders => options.Orders,
        StoreEntity.Customers => options.CustomerCount,
        StoreEntity.CustomerGroups => CustomerGroups.Count,
        StoreEntity.Companies => Companies,
        _ => Ids(collection).LongCount(),
    };

    /// <inheritdoc/>
    public IEnumerable<long> Ids(StoreEntity collection) => Ids(collection, long.MinValue, long.MaxValue, descending: false);

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Find(StoreEntity collection, long id) => Render(collection, id, null);

    IEnumerable<long> IQueryableDocuments.Ids(StoreEntity collection, long from, long to, bool descending) => Ids(collection, from, to, descending);

    IEnumerable<long> IQueryableDocuments.IdsOfOrder(StoreEntity collection, long orderId) => IdsOfOrder(collection, orderId);

    bool IQueryableDocuments.Contains(StoreEntity collection, long id) => Contains(collection, id);

    ColumnValue IQueryableDocuments.Column(StoreEntity collection, long id, Column column)
    {
        if (lists.Of(Columns.Home(collection, column)) is { } list)
        {
            return list.Find(id)?.Column(column.Name) ?? ColumnValue.Null;
        }

        if (columns.TryFind(collection, id, column.Name, out var value))
        {
            return value;
        }

        using var document = JsonDocument.Parse(Render(collection, id, FieldSet.Parse(column.Name))!.Value);
        return document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty(column.Name, out var member) || member.ValueKind == JsonValueKind.Null
            ? ColumnValue.Null
            : ColumnValue.Parse(column.Kind, member.ValueKind == JsonValueKind.String ? member.GetString() : member.GetRawText());
    }

    bool IQueryableDocuments.Write(StoreEntity collection, long id, ProjectedWriter target) => Write(collection, id, target);

    ReadOnlyMemory<byte>? IQueryableDocuments.FindAddress(long id)
    {
        var customer = id / CustomerWriter.AddressesPerCustomer;
        if (!Contains(StoreEntity.Customers, customer))
        {
            return null;
        }

        using var document = JsonDocument.Parse(Find(StoreEntity.Customers, customer)!.Value);
        var address = document.RootElement.GetProperty("addresses").EnumerateArray().FirstOrDefault(item => item.GetProperty("id").GetInt64() == id);
        return address.ValueKind == JsonValueKind.Object ? new ReadOnlyMemory<byte>(JsonSerializer.SerializeToUtf8Bytes(address)) : default(ReadOnlyMemory<byte>?);
    }

    ReadOnlyMemory<byte>? IQueryableDocuments.FixedAnswer(string route) =>
        StoreLayout.Answers.FirstOrDefault(answer => answer.Key == route).Value is { } json ? new ReadOnlyMemory<byte>(json) : default(ReadOnlyMemory<byte>?);

    private int Companies => options.Edition == StoreEdition.OpenSource ? 0 : planner.People.CompanyCount;

    private IEnumerable<long> Ids(StoreEntity collection, long from, long to, bool descending) => lists.Of(collection) is { } list
        ? (descending ? list.Ids().Reverse() : list.Ids()).Where(id => id >= from && id <= to)
        : GeneratedIds(collection, from, to, descending);

    private IEnumerable<long> GeneratedIds(StoreEntity collection, long from, long to, bool descending) => collection switch
    {
        StoreEntity.Orders => Range(1, options.Orders, from, to, descending),
        StoreEntity.Customers => Range(1, options.CustomerCount, from, to, descending),
        StoreEntity.Companies => Range(1, Companies, from, to, descending),
        StoreEntity.CustomerGroups => Range(0, CustomerGroups.Count - 1, from, to, descending),
        StoreEntity.Shipments => Range(1, (long)options.Orders * ShipmentWriter.PerOrder, from, to, descending).Where(id => Contains(collection, id)),
        StoreEntity.OrderItems => Range(1, options.Orders, from / RowPlanner.ItemsPerOrder, to / RowPlanner.ItemsPerOrder, descending)
            .SelectMany(order => descending ? IdsOfOrder(collection, order).Reverse() : IdsOfOrder(collection, order)).Where(id => id >= from && id <= to),
        _ => Range(1, options.Orders, from, to, descending).Where(id => Contains(collection, id)),
    };

    private static IEnumerable<long> Range(long first, long last, long from, long to, bool descending)
    {
        var (low, high) = (Math.Max(first, from), Math.Min(last, to));
        for (var id = low; id <= high; id++)
        {
            yield return descending ? high - (id - low) : id;
        }
    }

    private IEnumerable<long> IdsOfOrder(StoreEntity collection, long orderId)
    {
        if (orderId < 1 || orderId > options.Orders)
        {
            return [];
        }

        return collection switch
        {
            StoreEntity.OrderItems => planner.Plan(orderId).Lines.Select(line => line.ItemId),
            StoreEntity.Shipments => Enumerable.Range(0, planner.Facts(orderId).Shipments).Select(parcel => ShipmentWriter.Id(orderId, parcel)),
            _ => Contains(collection, orderId) ? [orderId] : [],
        };
    }

    private bool Contains(StoreEntity collection, long id)
    {
        bool IsOrder(long orderId) => orderId >= 1 && orderId <= options.Orders;
        return lists.Of(collection) is { } list ? list.Find(id) is not null : collection switch
        {
            StoreEntity.Orders => IsOrder(id),
            StoreEntity.Customers => id >= 1 && id <= options.CustomerCount,
            StoreEntity.Companies => id >= 1 && id <= Companies,
            StoreEntity.CustomerGroups => id >= 0 && id < CustomerGroups.Count,
            StoreEntity.Invoices => IsOrder(id) && planner.Facts(id).IsInvoiced,
            StoreEntity.Creditmemos => IsOrder(id) && planner.Facts(id).IsRefunded,
            StoreEntity.Returns => options.Edition != StoreEdition.OpenSource && IsOrder(id) && planner.Facts(id).ReturnStatus is not null,
            StoreEntity.Shipments => id >= 1 && ShipmentWriter.Locate(id) is var (order, parcel) && IsOrder(order) && parcel < planner.Facts(order).Shipments,
            _ => IsOrder(id / RowPlanner.ItemsPerOrder) && planner.Plan(id / RowPlanner.ItemsPerOrder).Lines.Exists(line => line.ItemId == id),
        };
    }

    private bool Write(StoreEntity collection, long id, ProjectedWriter target)
    {
        if (!Contains(collection, id))
        {
            return false;
        }

        if (lists.Of(collection) is { } list)
        {
            JsonCopy.Element(list.Find(id)!.Json, target);
            return true;
        }

        switch (collection)
        {
            case StoreEntity.Orders:
                OrderWriter.Write(target, planner.Plan(id), options.Generation, options.Edition);
                break;
            case StoreEntity.OrderItems:
                var plan = planner.Plan(id / RowPlanner.ItemsPerOrder);
                target.FloatNoise = plan.FloatNoise;
                OrderLineWriter.Write(target, plan, plan.Lines.Find(line => line.ItemId == id)!, options.Generation, withTaxes: false);
                target.FloatNoise = false;
                break;
            case StoreEntity.Customers:
                var (created, updated) = columns.CustomerDates(id);
                CustomerWriter.Write(target, planner.People.Customer(id), created, updated, options.Edition, hasAddress: id % CustomerWriter.WithoutAddressEvery != 0);
                break;
            case StoreEntity.Shipments:
                var (order, parcel) = ShipmentWriter.Locate(id);
                ShipmentWriter.Write(target, planner.Plan(order), parcel);
                break;
            case StoreEntity.Returns:
                ReturnWriter.Write(target, planner.Plan(id));
                break;
            case StoreEntity.CustomerGroups:
                JsonCopy.Element(CustomerGroups.Json(id), target);
                break;
            case StoreEntity.Companies:
                CompanyWriter.Write(target, planner.People.Company(id));
                break;
            default:
                InvoiceWriter.Write(target, planner.Plan(id), refund: collection == StoreEntity.Creditmemos);
                break;
        }

        return true;
    }

    private ReadOnlyMemory<byte>? Render(StoreEntity collection, long id, FieldSet? fields)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true });
        if (!Write(collection, id, new ProjectedWriter(json, fields)))
        {
            return null;
        }

        json.Flush();
        return buffer.WrittenMemory;
    }
}
