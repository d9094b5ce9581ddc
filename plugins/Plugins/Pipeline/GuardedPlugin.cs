using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.Plugins.Pipeline;

/// <summary>
/// Common part of all plug-ins. Errors of ours become texts with a code; faults of the platform keep their code, because callers decide
/// by it whether to repeat; what nobody expected becomes a text without values of the record.
/// </summary>
public abstract class GuardedPlugin : IPlugin
{
    // 0x80060892: another import won the race for an alternate key.
    private const int DuplicateRecordEntityKey = -2147088238;

    // 0x80060882: another import changed the row between reading and writing.
    private const int ConcurrencyVersionMismatch = -2147088254;

    private protected GuardedPlugin()
    {
    }

    /// <summary>Called by the platform.</summary>
    /// <param name="serviceProvider">Services of this execution.</param>
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = new LocalPluginContext(serviceProvider);
        try
        {
            Run(context);
        }
        catch (ImportException exception)
        {
            context.Trace($"{GetType().Name}: {exception.Message}");
            throw new InvalidPluginExecutionException(OperationStatus.Failed, exception.Message);
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail?.ErrorCode is DuplicateRecordEntityKey or ConcurrencyVersionMismatch)
        {
            context.Trace($"{GetType().Name}: another import wrote the same row meanwhile");
            var text = ImportException.TextOf(DataverseErrors.DuplicateKey, detail: null);
            throw new InvalidPluginExecutionException(OperationStatus.Failed, DuplicateRecordEntityKey, text);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            context.Trace($"{GetType().Name}: fault {fault.Detail?.ErrorCode}");
            throw;
        }
        catch (Exception exception) when (exception is not InvalidPluginExecutionException)
        {
            // The message of an unknown exception may quote a value of the record; its type and place may not.
            context.Trace($"{GetType().Name}: {exception.GetType().FullName}\n{exception.StackTrace}");
            var text = ImportException.TextOf(DataverseErrors.Unexpected, $"correlation id {context.PluginExecutionContext.CorrelationId}");
            throw new InvalidPluginExecutionException(OperationStatus.Failed, text);
        }
    }

    private protected abstract void Run(ILocalPluginContext context);
}
