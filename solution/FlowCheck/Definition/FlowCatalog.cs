using PowerPlatformMagento.FlowCheck.Solutions;

namespace PowerPlatformMagento.FlowCheck.Definition;

/// <summary>The flows of an unpacked solution, with what they lean on in it and in the solutions before it.</summary>
public sealed class FlowCatalog
{
    internal FlowCatalog(
        IReadOnlyList<FlowDefinition> flows,
        IReadOnlyDictionary<string, ConnectionReference> connectionReferences,
        IReadOnlyDictionary<string, EnvironmentVariableDefinition> environmentVariables)
    {
        Flows = flows;
        ConnectionReferences = connectionReferences;
        EnvironmentVariables = environmentVariables;
    }

    /// <summary>The flows, by name.</summary>
    public IReadOnlyList<FlowDefinition> Flows { get; }

    /// <summary>Connection references, by logical name.</summary>
    public IReadOnlyDictionary<string, ConnectionReference> ConnectionReferences { get; }

    /// <summary>Environment variables, by schema name.</summary>
    public IReadOnlyDictionary<string, EnvironmentVariableDefinition> EnvironmentVariables { get; }

    /// <summary>Reads the flows of all folders, which are unpacked solutions in import order.</summary>
    /// <exception cref="InvalidDataException">A file is broken; the message names it.</exception>
    public static FlowCatalog Read(params IReadOnlyList<string> solutionFolders) =>
        Read([.. solutionFolders.Select(folder => new SolutionDirectory(folder))]);

    /// <summary>Reads the flows of unpacked solutions, given in import order.</summary>
    /// <exception cref="InvalidDataException">A file is broken; the message names it.</exception>
    public static FlowCatalog Read(IReadOnlyList<ISolutionFiles> solutions)
    {
        ArgumentNullException.ThrowIfNull(solutions);
        return new FlowCatalog(
            [.. solutions.SelectMany(WorkflowFolder.Read).OrderBy(flow => flow.Name, StringComparer.Ordinal)],
            Unique(solutions.SelectMany(CustomizationsFile.ConnectionReferences), reference => reference.LogicalName),
            Unique(solutions.SelectMany(EnvironmentVariableFolder.Read), variable => variable.SchemaName));
    }

    /// <summary>The flow of this name; null when there is none.</summary>
    public FlowDefinition? Find(string name) => Flows.FirstOrDefault(flow => string.Equals(flow.Name, name, StringComparison.Ordinal));

    private static Dictionary<string, T> Unique<T>(IEnumerable<T> items, Func<T, string> key)
    {
        var found = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in items)
        {
            if (!found.TryAdd(key(item), item))
            {
                throw new InvalidDataException($"{key(item)} is defined twice.");
            }
        }

        return found;
    }
}
