namespace PowerPlatformMagento.Benchmarks.Sync;

/// <summary>What bringing all orders of a store across cost.</summary>
/// <param name="Orders">Orders in Dataverse afterwards.</param>
/// <param name="MagentoCalls">Requests to the store.</param>
/// <param name="DataverseCalls">Calls to Dataverse; a batch is one call.</param>
/// <param name="OrdersPerSecond">From the first event to the last order.</param>
internal sealed record SyncCost(int Orders, long MagentoCalls, long DataverseCalls, double OrdersPerSecond)
{
    public double MagentoCallsPerThousand => MagentoCalls * 1000.0 / Orders;

    public double DataverseCallsPerThousand => DataverseCalls * 1000.0 / Orders;
}
