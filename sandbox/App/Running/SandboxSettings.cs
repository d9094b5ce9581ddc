using System.Globalization;
using PowerPlatformMagento.Sandbox.Store;

namespace PowerPlatformMagento.Sandbox.App.Running;

/// <summary>Settings of the function app inside the sandbox.</summary>
internal static class SandboxSettings
{
    /// <summary>Secret of the sandbox store's webhook. Invented, as all secrets of the sandbox.</summary>
    public const string WebhookSecret = "sandbox-webhook-secret-0123456789abcdef";

    /// <summary>Function key of the app. Invented, as all secrets of the sandbox.</summary>
    public const string FunctionKey = "sandbox-function-key-0123456789abcdef";

    // Nobody else uses the sandbox store, so the budget that protects a shop is lifted.
    private const int RequestsPerSecond = 2000;

    public static Dictionary<string, string?> Of(StoreHost store) => new()
    {
        ["Stores:0:Key"] = StoreConfiguration.DefaultKey,
        ["Stores:0:BaseUrl"] = store.BaseUrl.ToString(),
        ["Stores:0:AllowInsecureLoopback"] = "true",
        ["Stores:0:RequestsPerSecond"] = RequestsPerSecond.ToString(CultureInfo.InvariantCulture),
        ["Stores:0:Authentication:Kind"] = "OAuth1",
        ["Stores:0:Authentication:ConsumerKey"] = store.Credential.ConsumerKey,
        ["Stores:0:Authentication:ConsumerSecret"] = store.Credential.ConsumerSecret,
        ["Stores:0:Authentication:AccessToken"] = store.Credential.AccessToken,
        ["Stores:0:Authentication:AccessTokenSecret"] = store.Credential.AccessTokenSecret,
        ["Stores:0:Webhook:Secret"] = WebhookSecret,

        // A generated store is full of carts; runs that are about them switch this on.
        ["Stores:0:AbandonedCartMinutes"] = "0",
    };

    /// <summary>Settings of every run, whichever store it reads.</summary>
    /// <param name="inboxFile">File of the inbox.</param>
    /// <param name="stays">Whether people look at the run and wait for what they do.</param>
    public static Dictionary<string, string?> Common(string inboxFile, bool stays = false)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Inbox:Path"] = inboxFile,
            // The run polls by itself, so that it knows when nothing is left to find.
            ["LocalTriggers:Schedules:PollStores"] = "1.00:00:00",
            ["Poller:ReturnsInterval"] = "00:00:00",
            ["Poller:CartsInterval"] = "00:00:00",
            ["Keys:Default"] = FunctionKey,
            // The flows of the sandbox are called back on this machine.
            ["Subscriptions:AllowLoopback"] = "true",
        };
        if (stays)
        {
            settings["LocalTriggers:Schedules:ResubmitSyncIssues"] = "00:00:02";
            settings["LocalTriggers:Schedules:SendOutbox"] = "00:00:02";
            settings["Outbox:LongestSending"] = "00:00:05";
            settings["LocalTriggers:Schedules:EvaluateServiceLevels"] = "00:00:30";
            settings["LocalTriggers:Schedules:WatchStores"] = "00:00:05";
        }

        return settings;
    }
}
