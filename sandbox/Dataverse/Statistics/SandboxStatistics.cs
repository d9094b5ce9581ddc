namespace PowerPlatformMagento.Sandbox.Dataverse.Statistics;

/// <summary>A snapshot of what the sandbox was asked to do.</summary>
/// <param name="Calls">Calls from outside; a batch is one call.</param>
/// <param name="CallsByMessage">The same by message, batches under their own name.</param>
/// <param name="Messages">Cost by outside message; items of a batch count one by one, under their own name.</param>
/// <param name="ScriptedFaults">Faults thrown because the fault script or the service-protection limits said so.</param>
/// <param name="AsynchronousFailures">Faults of asynchronous steps; nobody waits for those.</param>
public sealed record SandboxStatistics(
    long Calls,
    IReadOnlyDictionary<string, long> CallsByMessage,
    IReadOnlyDictionary<string, MessageStatistics> Messages,
    long ScriptedFaults,
    long AsynchronousFailures);
