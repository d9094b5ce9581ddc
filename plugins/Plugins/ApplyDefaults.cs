using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Settings;

namespace PowerPlatformMagento.Plugins;

/// <summary>Main operation of the Custom API <c>mag_ApplyDefaults</c>: brings the shipped settings into their tables.</summary>
public sealed class ApplyDefaults : GuardedPlugin
{
    /// <summary>Name of a response property: rows that were made.</summary>
    internal const string Created = "Created";

    /// <summary>Name of a response property: rows that were brought to what is shipped now.</summary>
    internal const string Updated = "Updated";

    /// <summary>Name of a response property: rows that stayed as they were.</summary>
    internal const string Kept = "Kept";

    private protected override void Run(ILocalPluginContext context)
    {
        var result = new Defaults(context.SystemService).Apply();
        var outputs = context.PluginExecutionContext.OutputParameters;
        outputs[Created] = result.Created;
        outputs[Updated] = result.Updated;
        outputs[Kept] = result.Kept;
        context.Trace($"{nameof(ApplyDefaults)}: {result}");
    }
}
