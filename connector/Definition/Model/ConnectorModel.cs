using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Connector.Definition.Schemas;

namespace PowerPlatformMagento.Connector.Definition.Model;

/// <summary>All operations of the connector, in the order of their paths.</summary>
internal sealed class ConnectorModel
{
    private readonly Dictionary<string, Operation> byId;

    private ConnectorModel(IReadOnlyList<Operation> operations)
    {
        Operations = operations;
        byId = operations.ToDictionary(operation => operation.Id);
    }

    public IReadOnlyList<Operation> Operations { get; }

    /// <summary>The operations of all areas of this assembly.</summary>
    /// <exception cref="DefinitionException">A declaration breaks a rule.</exception>
    public static ConnectorModel OfThisConnector() => Of(
        typeof(ConnectorModel).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IConnectorArea).IsAssignableFrom(type))
            .OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => (IConnectorArea)Activator.CreateInstance(type)!));

    /// <summary>The operations of these areas.</summary>
    /// <exception cref="DefinitionException">A declaration breaks a rule.</exception>
    public static ConnectorModel Of(IEnumerable<IConnectorArea> areas)
    {
        var connector = new ConnectorBuilder();
        foreach (var area in areas)
        {
            area.Describe(connector);
        }

        var operations = connector.Build().OrderBy(operation => operation.Path, StringComparer.Ordinal).ThenBy(operation => operation.Verb, StringComparer.Ordinal).ToList();
        foreach (var twice in operations.GroupBy(operation => operation.Id, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            throw new DefinitionException(twice.Key, "is declared twice");
        }

        foreach (var twice in operations.GroupBy(operation => (operation.Path.ToUpperInvariant(), operation.Verb)).Where(group => group.Count() > 1))
        {
            throw new DefinitionException(twice.First().Id, $"has the same path as {twice.Last().Id}");
        }

        return new ConnectorModel(operations);
    }

    public Operation? Find(string operationId) => byId.GetValueOrDefault(operationId);

    /// <summary>The operation behind a drop-down or a dynamic schema.</summary>
    /// <exception cref="DefinitionException">It is missing, visible, or not a GET.</exception>
    public Operation Called(string operationId, Operation by)
    {
        var called = Find(operationId) ?? throw new DefinitionException(by.Id, $"calls {operationId}, which is not declared");
        Texts.Must(called.IsInternal, by.Id, $"calls {operationId}, which is not internal");
        Texts.Must(called.Verb == "get", by.Id, $"calls {operationId}, which is not a GET");
        return called;
    }
}
