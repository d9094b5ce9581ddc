using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Json;

namespace PowerPlatformMagento.Plugins.Pipeline;

/// <summary>
/// Common part of the import APIs: reads <c>Payload</c>, runs the import as the calling user, sets <c>Id</c>, <c>Outcome</c> and <c>Detail</c>.
/// Errors of ours become texts with a code; faults of the platform keep their code, because callers decide by it whether to repeat.
/// </summary>
/// <typeparam name="TMessage">Message of the contract.</typeparam>
public abstract class ImportPlugin<TMessage> : IPlugin
    where TMessage : class
{
    /// <summary>Name of the request parameter: the message as JSON.</summary>
    internal const string Payload = "Payload";

    /// <summary>Name of the response property: id of the row; empty when there is none.</summary>
    internal const string Id = "Id";

    /// <summary>Name of the response property: one of <see cref="ImportOutcome"/>.</summary>
    internal const string Outcome = "Outcome";

    /// <summary>Name of the response property: the reason, for people.</summary>
    internal const string Detail = "Detail";

    // 0x80060892: another import won the race for an alternate key.
    private const int DuplicateRecordEntityKey = -2147088238;

    // 0x80060882: another import changed the row between reading and writing.
    private const int ConcurrencyVersionMismatch = -2147088254;

    private readonly ErrorDefinition _notReadable;

    private protected ImportPlugin(ErrorDefinition notReadable) => _notReadable = notReadable;

    /// <summary>Called by the platform.</summary>
    /// <param name="serviceProvider">Services of this execution.</param>
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = new LocalPluginContext(serviceProvider);
        try
        {
            var result = Import(ReadMessage(context.PluginExecutionContext), context);
            Answer(context.PluginExecutionContext, result);
            context.Trace($"{GetType().Name}: {result.Outcome}");
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

    private protected abstract ImportResult Import(TMessage message, ILocalPluginContext context);

    private static void Answer(IPluginExecutionContext context, ImportResult result)
    {
        context.OutputParameters[Id] = result.Id ?? Guid.Empty;
        context.OutputParameters[Outcome] = result.Outcome;
        context.OutputParameters[Detail] = result.Detail;
    }

    private TMessage ReadMessage(IPluginExecutionContext context) =>
        context.InputParameters.TryGetValue(Payload, out var payload) && payload is string json
            ? ContractJson.TryRead<TMessage>(json) ?? throw new ImportException(_notReadable)
            : throw new ImportException(_notReadable);
}
