namespace PowerPlatformMagento.EndToEnd.Tests.Support;

/// <summary>Settings of an app that also tells the store what people do in Dataverse, as soon as it can.</summary>
internal static class TwoWay
{
    public static IReadOnlyDictionary<string, string?> Settings { get; } = new Dictionary<string, string?>
    {
        ["Dataverse:AppliesDefaults"] = "true",
        ["LocalTriggers:Enabled"] = "true",
        ["LocalTriggers:Schedules:SendOutbox"] = "00:00:00.050",
        ["LocalTriggers:Schedules:PollStores"] = "1.00:00:00",
        ["LocalTriggers:Schedules:WatchStores"] = "1.00:00:00",
        ["Outbox:LongestSending"] = "00:00:05",
    };
}
