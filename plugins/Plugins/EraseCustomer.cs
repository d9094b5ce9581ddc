using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Privacy;

namespace PowerPlatformMagento.Plugins;

/// <summary>Main operation of the Custom API <c>mag_EraseCustomer</c>: erases a person and keeps what the books need.</summary>
/// <remarks>Costs what an export costs and one request for each row that is changed or deleted.</remarks>
public sealed class EraseCustomer : GuardedPlugin
{
    /// <summary>Name of a response property: rows that were changed or deleted.</summary>
    internal const string Erased = "Erased";

    private protected override void Run(ILocalPluginContext context)
    {
        var execution = context.PluginExecutionContext;
        var person = PersonParameters.Find(context.SystemService, execution.InputParameters);
        var result = new CustomerErasure(context.SystemService, PersonParameters.Most(execution.InputParameters, CustomerErasure.DefaultRows)).Erase(person);
        execution.OutputParameters[Erased] = result.Erased;
        execution.OutputParameters[PersonParameters.Remaining] = result.Remaining;
        context.Trace($"{nameof(EraseCustomer)}: {result}");
    }
}
