using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Settings;

namespace PowerPlatformMagento.Plugins.Summaries;

/// <summary>Reads the thresholds of the scores, once.</summary>
/// <param name="systemService">Calls Dataverse as SYSTEM.</param>
/// <param name="trace">Takes a line for support staff.</param>
internal sealed class RfmSetting(IOrganizationService systemService, Action<string> trace)
{
    /// <summary>The thresholds; the default ones when none are set, or none that can be used.</summary>
    public RfmThresholds Thresholds => field ??= Read();

    private RfmThresholds Read()
    {
        if (new EnvironmentVariables(systemService).Find(RfmThresholds.Variable) is not { } json)
        {
            return RfmThresholds.Default;
        }

        if (RfmThresholds.TryRead(json) is { } thresholds)
        {
            return thresholds;
        }

        trace($"{RfmThresholds.Variable} does not hold four rising numbers each; the default thresholds are used.");
        return RfmThresholds.Default;
    }
}
