using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.Sandbox.Flows.Running;

/// <summary>Where ended actions are kept: one for the run, and one for every round of a loop. Rounds see what is around them.</summary>
internal sealed class RunFrame
{
    private readonly ConcurrentDictionary<string, ActionRecord> _records = new(StringComparer.OrdinalIgnoreCase);

    private RunFrame(RunFrame? parent, LoopPosition? position, JToken? item)
    {
        Parent = parent;
        Position = position;
        Item = item;
        Rounds = parent is null || position is null ? [] : [.. parent.Rounds, position];
    }

    public RunFrame? Parent { get; }

    /// <summary>The round; null for the run itself.</summary>
    public LoopPosition? Position { get; }

    /// <summary>The element of the round; null outside of loops over arrays.</summary>
    public JToken? Item { get; }

    public IReadOnlyList<LoopPosition> Rounds { get; }

    public static RunFrame OfRun() => new(null, null, null);

    public RunFrame Round(string loop, int index, JToken? item) => new(this, new LoopPosition(loop, index), item);

    public void Add(ActionRecord record) => _records[record.Action.Name] = record;

    public ActionRecord? Own(string action) => _records.GetValueOrDefault(action);

    public ActionRecord? Find(string action) => _records.TryGetValue(action, out var record) ? record : Parent?.Find(action);

    public RunFrame? FindRound(string? loop) => Position is null
        ? null
        : (loop is null ? Item is not null : string.Equals(Position.Loop, loop, StringComparison.OrdinalIgnoreCase)) ? this : Parent?.FindRound(loop);
}
