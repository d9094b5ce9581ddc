using PowerPlatformMagento.FlowCheck.Shapes;

namespace PowerPlatformMagento.FlowCheck.Connectors;

/// <summary>What is known of a connector without calling it.</summary>
public interface IConnectorChecks
{
    /// <summary>Whether it can tell flows of events.</summary>
    bool HasTriggers { get; }

    /// <summary>Says what is wrong with a use of an operation, as far as that shows without a run; nothing when all is well.</summary>
    IEnumerable<string> Check(OperationUse use);

    /// <summary>What the body of a successful answer, or of an event, may hold. Open where the connector does not say, and for a use that is wrong.</summary>
    ValueShape BodyOf(OperationUse use) => ValueShape.Open;
}
