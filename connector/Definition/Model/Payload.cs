namespace PowerPlatformMagento.Connector.Definition.Model;

/// <summary>A body, an answer or an event.</summary>
/// <param name="Type">Its record; null where only a dynamic schema says what it holds.</param>
/// <param name="Dynamic">The call that gives its schema; null for a record.</param>
internal sealed record Payload(string Description, Type? Type, Shape Shape, DynamicCall? Dynamic);
