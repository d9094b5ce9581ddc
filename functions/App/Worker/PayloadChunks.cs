using PowerPlatformMagento.App.Delivery;

namespace PowerPlatformMagento.App.Worker;

/// <summary>Gathers payloads into calls of bounded count and size. An item that has failed before travels alone, so that it can only harm itself.</summary>
internal sealed class PayloadChunks(int maximumItems, int maximumBytes)
{
    private List<DeliveryItem> _open = [];
    private int _bytes;

    /// <summary>Adds a payload; returns the chunk that is ready, if any.</summary>
    public IReadOnlyList<DeliveryItem>? Add(DeliveryItem item)
    {
        if (item.Item.Attempts >= DeliveryItem.SuspectAfter)
        {
            return [item];
        }

        if (_open.Count == 0 || _bytes + item.Bytes <= maximumBytes)
        {
            Append(item);
            return _open.Count < maximumItems ? null : Take();
        }

        var ready = Take();
        Append(item);
        return ready;
    }

    /// <summary>The chunk gathered so far; null when it is empty.</summary>
    public IReadOnlyList<DeliveryItem>? Take()
    {
        if (_open.Count == 0)
        {
            return null;
        }

        var ready = _open;
        _open = [];
        _bytes = 0;
        return ready;
    }

    private void Append(DeliveryItem item)
    {
        _open.Add(item);
        _bytes += item.Bytes;
    }
}
