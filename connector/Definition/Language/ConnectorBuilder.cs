using PowerPlatformMagento.Connector.Definition.Model;

namespace PowerPlatformMagento.Connector.Definition.Language;

/// <summary>Collects operations. Paths are those of the app behind its base path.</summary>
internal sealed class ConnectorBuilder
{
    private readonly List<OperationBuilder> operations = [];

    public OperationBuilder Get(string operationId, string path) => Add(operationId, "get", path);

    public OperationBuilder Post(string operationId, string path) => Add(operationId, "post", path);

    public OperationBuilder Put(string operationId, string path) => Add(operationId, "put", path);

    public OperationBuilder Patch(string operationId, string path) => Add(operationId, "patch", path);

    public OperationBuilder Delete(string operationId, string path) => Add(operationId, "delete", path);

    /// <summary>A webhook trigger. The request has a required property <c>callbackUrl</c>; the platform fills it in.</summary>
    public OperationBuilder Trigger<TRequest, TEvent>(
        string operationId, string path, Action<ObjectBuilder<TRequest>>? request = null, Action<ObjectBuilder<TEvent>>? content = null) =>
        Add(operationId, "post", path, OperationKind.WebhookTrigger).Subscribes(request, content);

    /// <summary>A polling trigger that answers with new and changed records.</summary>
    public OperationBuilder PollingTrigger<TItem>(string operationId, string path, Action<ObjectBuilder<TItem>>? item = null) =>
        Add(operationId, "get", path, OperationKind.PollingTrigger).Polls(item);

    internal IReadOnlyList<Operation> Build() => [.. operations.Select(operation => operation.Build())];

    private OperationBuilder Add(string operationId, string verb, string path, OperationKind kind = OperationKind.Action)
    {
        var operation = new OperationBuilder(operationId, verb, path, kind);
        operations.Add(operation);
        return operation;
    }
}
