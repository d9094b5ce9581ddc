using System.Diagnostics;
using System.Text.RegularExpressions;
using OpenTelemetry;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Observability;

/// <summary>Takes ids of subscriptions out of the traces of requests: who knows one can end the subscription. The route tells enough.</summary>
internal sealed partial class SecretPaths : BaseProcessor<Activity>
{
    public override void OnEnd(Activity data)
    {
        if (data.Kind != ActivityKind.Server)
        {
            return;
        }

        foreach (var (name, value) in data.TagObjects.ToList())
        {
            if (value is string text && Hide(text) is var hidden && hidden != text)
            {
                data.SetTag(name, hidden);
            }
        }

        data.DisplayName = Hide(data.DisplayName);
    }

    /// <summary>The text without ids of subscriptions; addresses of topics and routes stay.</summary>
    public static string Hide(string text) =>
        Behind().Replace(text, found => SubscriptionTopics.All.Contains(found.Value) ? found.Value : "{subscriptionId}");

    // Routing does not care about case, nor about more slashes at the end.
    [GeneratedRegex("(?<=/subscriptions/)[^/?#\\s]+", RegexOptions.IgnoreCase)]
    private static partial Regex Behind();
}
