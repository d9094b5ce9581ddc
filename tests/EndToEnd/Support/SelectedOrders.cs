using System.Runtime.CompilerServices;
using PowerPlatformMagento.Sandbox.App.Comparison;

namespace PowerPlatformMagento.EndToEnd.Tests.Support;

/// <summary>A part of a store's orders, and all of its customers and returns.</summary>
internal sealed class SelectedOrders(IStoreReader store, Func<OrderDocuments, bool> selects) : IStoreReader
{
    public async IAsyncEnumerable<OrderDocuments> OrdersAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var order in store.OrdersAsync(cancellationToken))
        {
            if (selects(order))
            {
                yield return order;
            }
        }
    }

    public IAsyncEnumerable<Document> CustomersAsync(CancellationToken cancellationToken) => store.CustomersAsync(cancellationToken);

    public IAsyncEnumerable<Document> ReturnsAsync(CancellationToken cancellationToken) => store.ReturnsAsync(cancellationToken);
}
