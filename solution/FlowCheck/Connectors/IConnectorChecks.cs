namespace PowerPlatformMagento.FlowCheck.Connectors;

/// <summary>What is known of a connector without calling it.</summary>
public interface IConnectorChecks
{
    /// <summary>Whether it can tell flows of events.</summary>
    bool HasTriggers { get; }

    /// <summary>Says what is wrong with a use of an operation, as far as that shows without a run; nothing when all is well.</summary>
    IEnumerable<string> Check(OperationUse use);
}
