using System.Collections.Concurrent;

namespace PowerPlatformMagento.Sandbox.Store.Faults;

/// <summary>The faults a store injects. Rules can be changed while it runs; the first that strikes wins.</summary>
/// <param name="seed">Seed of the probabilities.</param>
public sealed class StoreFaults(int seed)
{
    private readonly Lock gate = new();
    private readonly Random random = new(seed);
    private readonly List<ArmedRule> rules = [];
    private readonly ConcurrentDictionary<FaultKind, long> injected = [];

    /// <summary>Faults injected so far, by kind.</summary>
    public IReadOnlyDictionary<FaultKind, long> Injected => injected.ToDictionary();

    /// <summary>Arms a rule.</summary>
    public void Add(FaultRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        lock (gate)
        {
            rules.Add(new ArmedRule(rule));
        }
    }

    /// <summary>Disarms all rules; the counters stay.</summary>
    public void Clear()
    {
        lock (gate)
        {
            rules.Clear();
        }
    }

    internal FaultRule? Next(string route)
    {
        lock (gate)
        {
            foreach (var armed in rules.Where(armed => armed.Rule.Route is null || armed.Rule.Route == route))
            {
                if (armed.Seen++ >= armed.Rule.Skip && armed.Struck < (armed.Rule.Times ?? int.MaxValue) && random.NextDouble() < armed.Rule.Probability)
                {
                    armed.Struck++;
                    injected.AddOrUpdate(armed.Rule.Kind, 1, (_, count) => count + 1);
                    return armed.Rule;
                }
            }
        }

        return null;
    }

    private sealed class ArmedRule(FaultRule rule)
    {
        public FaultRule Rule { get; } = rule;

        public int Seen { get; set; }

        public int Struck { get; set; }
    }
}
