using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Summaries;

namespace PowerPlatformMagento.Plugins;

/// <summary>Main operation of the Custom API <c>mag_RefreshRecencyScores</c>: moves recency scores with the calendar.</summary>
public sealed class RefreshRecencyScores : GuardedPlugin
{
    /// <summary>Name of a response property: summaries written.</summary>
    internal const string Changed = "Changed";

    /// <summary>Name of a response property: whether another call finds more to change.</summary>
    internal const string More = "More";

    private protected override void Run(ILocalPluginContext context)
    {
        var execution = context.PluginExecutionContext;
        var changed = new RecencyRefresh(context.SystemService, context.Trace).Run(execution.OperationCreatedOn);
        execution.OutputParameters[Changed] = changed;
        execution.OutputParameters[More] = changed == RecencyRefresh.MostRows;
    }
}
