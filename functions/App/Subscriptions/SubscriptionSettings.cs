using PowerPlatformMagento.App.Subscriptions.Callbacks;
using PowerPlatformMagento.App.Subscriptions.Keeping;

namespace PowerPlatformMagento.App.Subscriptions;

/// <summary>Finds what is wrong with the settings of subscriptions. Pure. Names settings, never their values.</summary>
internal static class SubscriptionSettings
{
    /// <summary>All problems; empty when there is none.</summary>
    public static IEnumerable<string> Problems(SubscriptionsOptions options) =>
        Require(options.MaximumMegabytes is >= 1 and <= 1_000_000, "MaximumMegabytes: 1 to 1000000.")
            .Concat(Require(options.Maximum is >= 1 and <= 100_000, "Maximum: 1 to 100000."))
            .Concat(Require(options.MaximumBacklog is >= 1 and <= 1_000_000, "MaximumBacklog: 1 to 1000000."))
            .Concat(Require(options.Parallelism is >= 2 and <= 1000, "Parallelism: 2 to 1000."))
            .Concat(Require(options.Timeout >= TimeSpan.FromSeconds(1) && options.Timeout <= TimeSpan.FromMinutes(2), "Timeout: 1 second to 2 minutes."))
            .Concat(Require(options.GiveUpAfter >= TimeSpan.FromMinutes(1) && options.GiveUpAfter <= TimeSpan.FromDays(7), "GiveUpAfter: 1 minute to 7 days."))
            .Concat(Require(options.AllowedHosts.All(AllowedHost.IsValid), "AllowedHosts: host names such as flows.example.com, *.example.com or flows.example.com:8443."))
            .Concat(Require(options.PublicBaseUrl is null or { IsAbsoluteUri: true, Scheme: "https" or "http", Query: "" }, "PublicBaseUrl: an absolute address without query."))
            .Concat(Require(IsKey(options.EncryptionKey), "EncryptionKey: 32 bytes in Base64."))
            .Concat(Require(IsKey(options.PreviousEncryptionKey), "PreviousEncryptionKey: 32 bytes in Base64."))
            .Select(problem => $"{SubscriptionsOptions.Section}:{problem}");

    private static bool IsKey(string? text) => string.IsNullOrEmpty(text) || SecretKeys.IsKey(text);

    private static IEnumerable<string> Require(bool condition, string problem) => condition ? [] : [problem];
}
