using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Json;

namespace PowerPlatformMagento.Plugins.Pipeline;

/// <summary>
/// Common part of the import APIs: reads <c>Payload</c>, runs the import as the calling user, sets <c>Id</c>, <c>Outcome</c> and <c>Detail</c>.
/// </summary>
/// <typeparam name="TMessage">Message of the contract.</typeparam>
public abstract class ImportPlugin<TMessage> : GuardedPlugin
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

    private readonly ErrorDefinition _notReadable;

    private protected ImportPlugin(ErrorDefinition notReadable) => _notReadable = notReadable;

    private protected sealed override void Run(ILocalPluginContext context)
    {
        var result = Import(ReadMessage(context.PluginExecutionContext), context);
        Answer(context.PluginExecutionContext, result);
        context.Trace($"{GetType().Name}: {result.Outcome}");
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
