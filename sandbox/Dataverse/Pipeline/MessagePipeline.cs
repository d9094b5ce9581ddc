using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

/// <summary>Runs a message with its steps, in the transaction of its operation or in one of its own.</summary>
internal sealed class MessagePipeline(Engine engine, MessageRegistry messages, StepRegistry steps)
{
    private const int MaximumDepth = 8;

    public bool HasSteps(string message, string table) => steps.HasAny(message) && steps.Find(message, table).Count > 0;

    public OrganizationResponse Run(Operation operation, OrganizationRequest request)
    {
        if (operation.Depth > MaximumDepth)
        {
            throw Fault.Of(
                FaultCodes.DepthTooHigh,
                "This workflow job was canceled because the workflow that started it included an infinite loop. Correct the workflow logic "
                    + "and try again.");
        }

        var message = messages.Find(request.RequestName);
        if (steps.HasAny(message.Name)
            && steps.Find(message.Name, MessageTarget.Of(request).Table) is { Count: > 0 } registered)
        {
            return new StepRun(engine, operation, message, request, registered).Run();
        }

        return operation.Transaction is null
            ? InTransaction(operation, () => message.Execute(operation, request))
            : message.Execute(operation, request);
    }

    /// <summary>Runs the work in the operation's transaction, or in one of its own that it commits.</summary>
    public T InTransaction<T>(Operation operation, Func<T> work)
    {
        if (operation.Transaction is not null)
        {
            return work();
        }

        var transaction = new Transaction();
        operation.Transaction = transaction;
        try
        {
            var result = work();
            engine.Changes.Add(transaction);
            return result;
        }
        catch
        {
            transaction.Rollback();
            throw;
        }
        finally
        {
            operation.Transaction = null;
        }
    }
}
