using PowerPlatformMagento.FlowCheck.Shapes;

namespace PowerPlatformMagento.FlowCheck.Connectors.Swagger;

/// <summary>A custom connector: compares what flows ask of it with its OpenAPI definition.</summary>
public sealed class SwaggerChecks : IConnectorChecks
{
    private readonly SwaggerDefinition _definition;

    /// <param name="definition">The OpenAPI 2.0 definition, as JSON.</param>
    /// <exception cref="InvalidDataException">The definition is broken.</exception>
    public SwaggerChecks(string definition)
        : this(SwaggerDefinition.Read(definition))
    {
    }

    internal SwaggerChecks(SwaggerDefinition definition) => _definition = definition;

    /// <inheritdoc />
    public bool HasTriggers => true;

    /// <inheritdoc />
    public IEnumerable<string> Check(OperationUse use)
    {
        ArgumentNullException.ThrowIfNull(use);
        return SwaggerComparison.Check(_definition, use);
    }

    /// <inheritdoc />
    public ValueShape BodyOf(OperationUse use)
    {
        ArgumentNullException.ThrowIfNull(use);
        return _definition.Find(use.OperationId) is { } operation
            ? SchemaShape.Of(_definition.Schema, operation.EventSchema ?? operation.ResponseSchema, operation.Trigger is null ? $"the answer of {operation.Id}" : $"the event of {operation.Id}")
            : ValueShape.Open;
    }
}
