using PowerPlatformMagento.Sandbox.App.Running;

namespace PowerPlatformMagento.Sandbox.App.Comparison;

/// <summary>Compares a whole store with Dataverse.</summary>
internal static class Comparer
{
    public static async Task<ComparisonResult> CompareAsync(SandboxWorld world, CancellationToken cancellationToken)
    {
        using var client = new RawStoreClient(world.Settings, TimeProvider.System, Guid.CreateVersion7);
        return await CompareAsync(new StoreReader(client.GetAsync), new SandboxRows(world.Dataverse), world.StoreKey, cancellationToken);
    }

    public static async Task<ComparisonResult> CompareAsync(IStoreReader store, IRowReader rows, string storeKey, CancellationToken cancellationToken)
    {
        var result = new ComparisonResult();
        var orders = new OrderComparer(storeKey, rows, result);
        await foreach (var order in store.OrdersAsync(cancellationToken))
        {
            orders.Compare(order);
        }

        var customers = new CustomerComparer(storeKey, rows, result);
        await foreach (var customer in store.CustomersAsync(cancellationToken))
        {
            customers.Compare(customer);
        }

        customers.Finish();
        var returns = new ReturnComparer(storeKey, rows, orders.Refunded, result);
        await foreach (var goods in store.ReturnsAsync(cancellationToken))
        {
            returns.Compare(goods);
        }

        return result;
    }
}
