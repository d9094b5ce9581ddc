using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Magento.Operations.Orders;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Orders;

namespace PowerPlatformMagento.App.Operations.Orders;

/// <summary>Adds tracks to shipments once: a number is on a shipment or it is not, so the number is the key of the work.</summary>
internal sealed class TrackDesk(RecordLocks locks)
{
    /// <summary>Adds the track, or finds that it is there.</summary>
    /// <exception cref="OperationException">Nobody can tell whether it was added.</exception>
    /// <exception cref="MagentoException">The store refuses or cannot be reached.</exception>
    public Task<OperationResult> AddAsync(IMagentoOperations store, string shipmentId, TrackInput track, CancellationToken cancellationToken) =>
        locks.RunAsync(store.Store, OrderLock.OfShipment(shipmentId), token => AddAsync(store.Orders, shipmentId, DocumentPlans.Track(track), token), cancellationToken);

    private static async Task<OperationResult> AddAsync(IOrderOperations orders, string shipmentId, TrackDraft track, CancellationToken cancellationToken)
    {
        var shipment = await orders.ReadTracksAsync(shipmentId, cancellationToken);
        if (shipment.Tracks.TryGetValue(track.Number, out var known))
        {
            return OperationResult.AlreadyDone(known);
        }

        try
        {
            return OperationResult.Done(await orders.AddTrackAsync(shipmentId, shipment.OrderId, track, cancellationToken));
        }
        catch (MagentoException lost) when (WriteDoubt.IsIn(lost.Error))
        {
            return OperationResult.Done(await Doubt.ResolveAsync(
                lost, async token => (await orders.ReadTracksAsync(shipmentId, token)).Tracks.GetValueOrDefault(track.Number), cancellationToken));
        }
    }
}
