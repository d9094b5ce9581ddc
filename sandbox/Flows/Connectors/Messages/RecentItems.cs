namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Messages;

/// <summary>The newest items, the oldest of them first; safe for several threads.</summary>
internal sealed class RecentItems<T>(int limit)
{
    private readonly Lock _lock = new();
    private readonly Queue<T> _items = new();

    public IReadOnlyList<T> Snapshot()
    {
        lock (_lock)
        {
            return [.. _items];
        }
    }

    public void Add(T item)
    {
        lock (_lock)
        {
            _items.Enqueue(item);
            while (_items.Count > limit)
            {
                _items.Dequeue();
            }
        }
    }
}
