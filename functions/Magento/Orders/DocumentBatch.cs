using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Mapping.Wire;
using PowerPlatformMagento.Magento.Paging;
using PowerPlatformMagento.Magento.Projections;
using PowerPlatformMagento.Magento.Search;

namespace PowerPlatformMagento.Magento.Orders;

/// <summary>Shipments, invoices and credit memos of a batch of orders.</summary>
internal sealed class DocumentBatch(IdReader reader, List<ReadRecord<OrderWire>> orders)
{
    private readonly Dictionary<string, OrderDocuments> _byOrder = [];
    private readonly List<(string Id, MagentoError Error)> _failures = [];

    /// <summary>Orders whose documents cannot be read.</summary>
    public IReadOnlyList<(string Id, MagentoError Error)> Failures => _failures;

    public OrderDocuments Of(string orderId) => _byOrder.GetValueOrDefault(orderId, OrderDocuments.None);

    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        var shipments = ReadAsync(SearchCollection.Shipments, OrderNeeds.Shipments, Projection.Shipments, WireJson.Default.ShipmentWire, cancellationToken);
        var invoices = ReadAsync(SearchCollection.Invoices, OrderNeeds.Invoices, Projection.Invoices, WireJson.Default.InvoiceWire, cancellationToken);
        var memos = ReadAsync(SearchCollection.CreditMemos, OrderNeeds.CreditMemos, Projection.CreditMemos, WireJson.Default.CreditMemoWire, cancellationToken);
        await Task.WhenAll(shipments, invoices, memos).ConfigureAwait(false);
        Keep(await shipments.ConfigureAwait(false), static wire => wire.OrderId, static (documents, wire) => documents.Shipments.Add(wire));
        Keep(await invoices.ConfigureAwait(false), static wire => wire.OrderId, static (documents, wire) => documents.Invoices.Add(wire));
        Keep(await memos.ConfigureAwait(false), static wire => wire.OrderId, static (documents, wire) => documents.CreditMemos.Add(wire));
    }

    private async Task<IdBatch<T>> ReadAsync<T>(
        SearchCollection collection, Func<OrderWire, bool> isNeeded, FieldSelection fields, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        List<string> ids = [];
        foreach (var order in orders)
        {
            if (isNeeded(order.Value!))
            {
                ids.Add(order.Id!);
            }
        }

        return ids.Count == 0
            ? new IdBatch<T>([], [])
            : await reader.ReadAsync(collection, SearchCollection.OrderId, ids, fields, type, isWhole: true, cancellationToken).ConfigureAwait(false);
    }

    private void Keep<T>(IdBatch<T> batch, Func<T, string?> orderIdOf, Action<OrderDocuments, T> add)
        where T : class
    {
        _failures.AddRange(batch.Failures);
        foreach (var record in batch.Records)
        {
            if (record.Value is { } document && orderIdOf(document) is { } orderId)
            {
                if (!_byOrder.TryGetValue(orderId, out var documents))
                {
                    _byOrder.Add(orderId, documents = new OrderDocuments());
                }

                add(documents, document);
            }
        }
    }
}
