namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>A random sequence that depends on nothing but seed, kind and id (SplitMix64).</summary>
internal struct Dice
{
    private ulong state;

    public Dice(int seed, DiceKind kind, long id) => state = Mix(Mix(((ulong)(uint)seed << 8) | (byte)kind) ^ (ulong)id);

    /// <summary>From 0 to below the bound.</summary>
    public int Next(int bound) => (int)(Next() % (uint)bound);

    public bool Chance(int percent) => Next(100) < percent;

    public T Pick<T>(T[] items) => items[Next(items.Length)];

    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        return Mix(state);
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
