using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Service;

namespace PowerPlatformMagento.Plugins;

/// <summary>Main operation of the Custom API <c>mag_EvaluateServiceLevels</c>: compares orders with the service level targets.</summary>
public sealed class EvaluateServiceLevels : GuardedPlugin
{
    /// <summary>Name of the request parameter: most orders to look at.</summary>
    internal const string MaximumOrders = "MaximumOrders";

    /// <summary>Name of a response property: orders looked at.</summary>
    internal const string Evaluated = "Evaluated";

    /// <summary>Name of a response property: orders written.</summary>
    internal const string Changed = "Changed";

    /// <summary>Name of a response property: whether another call finds more to change.</summary>
    internal const string More = "More";

    private protected override void Run(ILocalPluginContext context)
    {
        var execution = context.PluginExecutionContext;
        var most = execution.InputParameters.TryGetValue(MaximumOrders, out var value) && value is int number and > 0 ? number : SlaEvaluation.DefaultOrders;
        var result = new SlaEvaluation(context.UserService).Run(most, execution.OperationCreatedOn);
        execution.OutputParameters[Evaluated] = result.Evaluated;
        execution.OutputParameters[Changed] = result.Changed;
        execution.OutputParameters[More] = result.More;
    }
}
