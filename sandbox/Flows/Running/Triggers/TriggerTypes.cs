namespace PowerPlatformMagento.Sandbox.Flows.Running.Triggers;

/// <summary>Every type of trigger the sandbox knows.</summary>
internal static class TriggerTypes
{
    private static readonly Dictionary<string, ITriggerSource> Sources = new(StringComparer.Ordinal)
    {
        ["Recurrence"] = new RecurrenceSource(),
        ["Request"] = new RequestSource(),
        ["OpenApiConnectionWebhook"] = new WebhookSource(),
        ["OpenApiConnection"] = new PollingSource(),
    };

    public static IReadOnlyCollection<string> All => Sources.Keys;

    public static ITriggerSource? Find(string type) => Sources.GetValueOrDefault(type);
}
