using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Privacy;

namespace PowerPlatformMagento.Plugins;

/// <summary>Main operation of the Custom API <c>mag_ExportCustomer</c>: tells what all tables know of a person.</summary>
/// <remarks>Costs two or three requests to find the person and one or more for each way to find rows, whatever their number up to 5000.</remarks>
public sealed class ExportCustomer : GuardedPlugin
{
    /// <summary>Name of a response property: the rows as JSON, by table.</summary>
    internal const string Json = "Json";

    /// <summary>Name of a response property: how many rows there are.</summary>
    internal const string Rows = "Rows";

    /// <summary>Name of a response property: whether these are all.</summary>
    internal const string IsComplete = "IsComplete";

    private protected override void Run(ILocalPluginContext context)
    {
        var execution = context.PluginExecutionContext;
        var result = new CustomerExport(context.SystemService).Export(PersonParameters.Find(context.SystemService, execution.InputParameters));
        execution.OutputParameters[Json] = result.Json;
        execution.OutputParameters[Rows] = result.Rows;
        execution.OutputParameters[IsComplete] = result.IsComplete;
        context.Trace($"{nameof(ExportCustomer)}: {result.Rows} rows");
    }
}
