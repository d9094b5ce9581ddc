using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Settings;

namespace PowerPlatformMagento.Plugins.Activities;

/// <summary>What the merchant set about web activities and follow-ups.</summary>
/// <param name="Retention">How long activities are kept.</param>
/// <param name="FollowUps">Which carts and orders get a task.</param>
internal sealed record ActivitySettings(ActivityRetention Retention, FollowUpRules FollowUps)
{
    /// <summary>Reads both in one request. What is not usable counts as shipped, which a trace line says: a slip must not stop the imports.</summary>
    /// <param name="systemService">Calls Dataverse as SYSTEM: who imports need not be allowed to read settings.</param>
    /// <param name="trace">Takes a line for support staff.</param>
    public static ActivitySettings Read(IOrganizationService systemService, Action<string> trace)
    {
        var values = new EnvironmentVariables(systemService).Find([ActivityRetention.Variable, FollowUpRules.Variable]);
        return new ActivitySettings(
            Usable(values, ActivityRetention.Variable, ActivityRetention.TryRead, trace) ?? ActivityRetention.Default,
            Usable(values, FollowUpRules.Variable, FollowUpRules.TryRead, trace) ?? FollowUpRules.Off);
    }

    private static T? Usable<T>(IReadOnlyDictionary<string, string> values, string name, Func<string, T?> read, Action<string> trace)
        where T : class
    {
        if (!values.TryGetValue(name, out var text))
        {
            return null;
        }

        if (read(text) is { } setting)
        {
            return setting;
        }

        trace($"{name} is not usable and counts as its default.");
        return null;
    }
}
