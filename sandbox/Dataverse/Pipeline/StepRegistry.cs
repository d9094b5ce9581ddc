using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

/// <summary>The registered steps by message and table, in the order they run. Used under the engine's lock.</summary>
internal sealed class StepRegistry
{
    private readonly Dictionary<string, List<StepDefinition>> _steps;
    private readonly Dictionary<(string Message, string? Table), StepDefinition[]> _found = [];

    public StepRegistry(MetadataCatalog catalog)
    {
        _steps = catalog.Steps
            .GroupBy(step => step.Message, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.OrderBy(step => step.Stage).ThenBy(step => step.Rank).ThenBy(step => step.Id).ToList(),
                StringComparer.Ordinal);
    }

    public IReadOnlyList<StepDefinition> Find(string message, string? table)
    {
        if (!_found.TryGetValue((message, table), out var found))
        {
            found = _steps.TryGetValue(message, out var steps) ? [.. steps.Where(step => step.Table is null || step.Table == table)] : [];
            _found.Add((message, table), found);
        }

        return found;
    }

    public bool HasAny(string message) => _steps.ContainsKey(message);
}
