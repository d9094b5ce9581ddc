namespace PowerPlatformMagento.Sandbox.App.Running;

/// <summary>How much happened in each of the last seconds. Safe for many threads.</summary>
/// <param name="seconds">How many seconds are remembered.</param>
internal sealed class RateWindow(int seconds)
{
    private readonly Lock _lock = new();
    private readonly (long Second, int Count)[] _slots = new (long, int)[seconds + 1];

    /// <summary>Adds what happened in a second, given as seconds since some fixed time.</summary>
    public void Add(long second, int count)
    {
        lock (_lock)
        {
            ref var slot = ref _slots[second % _slots.Length];
            slot = slot.Second == second ? (second, slot.Count + count) : (second, count);
        }
    }

    /// <summary>The finished seconds before <paramref name="now"/>, oldest first.</summary>
    public IReadOnlyList<int> Read(long now)
    {
        lock (_lock)
        {
            return [.. Enumerable.Range(0, seconds).Select(index => now - seconds + index).Select(CountOf)];
        }
    }

    private int CountOf(long second) => second >= 0 && _slots[second % _slots.Length] is var slot && slot.Second == second ? slot.Count : 0;
}
