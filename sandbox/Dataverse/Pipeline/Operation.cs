using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Security;
using PowerPlatformMagento.Sandbox.Dataverse.Statistics;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

/// <summary>One message on its way: who asks, how deep, in which transaction.</summary>
internal sealed class Operation(Caller caller, Operation? parent, Guid correlationId, string? tag)
{
    public Caller Caller { get; } = caller;

    public Operation? Parent { get; } = parent;

    public Guid CorrelationId { get; } = correlationId;

    /// <summary>The request's optional <c>tag</c>, readable in every step of the call.</summary>
    public string? Tag { get; } = tag;

    public int Depth { get; init; } = parent is null ? 1 : parent.Depth + 1;

    /// <summary>Null outside a transaction: before the first step of a top-level message's PreOperation.</summary>
    public Transaction? Transaction { get; set; } = parent?.Transaction;

    /// <summary>Counts organization requests of plug-ins for the outermost message.</summary>
    public RequestCounter Requests { get; } = parent?.Requests ?? new RequestCounter();

    public List<Action> AfterCommit { get; } = parent?.AfterCommit ?? [];

    public IPluginExecutionContext? Context { get; set; } = parent?.Context;

    /// <summary>Part of the same message, at the same depth: a row of a deep insert, a cascaded delete.</summary>
    public static Operation Inside(Operation operation) =>
        new(operation.Caller, operation, operation.CorrelationId, operation.Tag) { Depth = operation.Depth };

    public Transaction RequiredTransaction => Transaction ?? throw new InvalidOperationException("The operation has no transaction.");

    public void RefuseWhenDoomed()
    {
        if (Transaction is { IsDoomed: true })
        {
            throw Fault.Of(
                FaultCodes.NoActiveTransaction,
                "There is no active transaction. This error is usually caused by custom plug-ins that ignore errors from service calls "
                    + "and continue processing.");
        }
    }
}
