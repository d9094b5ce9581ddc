using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Privacy;

namespace PowerPlatformMagento.Plugins;

/// <summary>Main operation of the Custom API <c>mag_ApplyRetention</c>: deletes what has been kept long enough.</summary>
/// <remarks>Costs seven requests and one for each row that is deleted.</remarks>
public sealed class ApplyRetention : GuardedPlugin
{
    /// <summary>Name of a response property: rows that were deleted.</summary>
    internal const string Deleted = "Deleted";

    private protected override void Run(ILocalPluginContext context)
    {
        var execution = context.PluginExecutionContext;
        var most = PersonParameters.Most(execution.InputParameters, Retention.DefaultRows);
        var result = new Retention(context.SystemService, context.Trace).Apply(most, execution.OperationCreatedOn);
        execution.OutputParameters[Deleted] = result.Erased;
        execution.OutputParameters[PersonParameters.Remaining] = result.Remaining;
        context.Trace($"{nameof(ApplyRetention)}: {result.Erased} deleted, {result.Remaining} left");
    }
}
