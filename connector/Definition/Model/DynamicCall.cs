namespace PowerPlatformMagento.Connector.Definition.Model;

/// <summary>A call the designer makes to fill a drop-down or to learn a schema.</summary>
/// <param name="OperationId">Internal GET operation that is called.</param>
/// <param name="Arguments">Arguments by name of its parameters; those it needs and that are missing here are taken from the caller by name.</param>
internal sealed record DynamicCall(string OperationId, IReadOnlyDictionary<string, CallArgument> Arguments);
