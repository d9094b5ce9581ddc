using System.Security.Cryptography;
using PowerPlatformMagento.App.Access;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Hosting;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Intake;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Requests;
using PowerPlatformMagento.App.Poller;
using PowerPlatformMagento.App.Stores;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Worker;

namespace PowerPlatformMagento.App.Configuration;

/// <summary>Finds everything that is wrong with the settings. Pure. Names settings, never their values.</summary>
internal static class SettingsProblems
{
    /// <summary>All problems; empty when there is none.</summary>
    public static IEnumerable<string> Find(AppSettings settings) =>
        FindStores(settings.Stores, settings.Worker.BatchSize)
            .Concat(Inbox(settings.Inbox))
            .Concat(Intake(settings.Intake))
            .Concat(Work(settings.Worker, settings.Delivery))
            .Concat(Poll(settings.Poller))
            .Concat(Require(settings.Outbox.LongestSending >= TimeSpan.FromSeconds(1) && settings.Outbox.LongestSending <= TimeSpan.FromHours(1), "Outbox:LongestSending: 1 second to 1 hour."))
            .Concat(Timers(settings.LocalTriggers))
            .Concat(Operate(settings.Operations))
            .Concat(SubscriptionSettings.Problems(settings.Subscriptions))
            .Concat(Tokens(settings.Entra))
            .Concat(Require(settings.DataverseIsReplaced || settings.Dataverse.Url is { IsAbsoluteUri: true, Scheme: "https" }, "Dataverse:Url: an https address is needed."));

    private static IEnumerable<string> FindStores(IReadOnlyList<StoreSettings> stores, int readSize)
    {
        if (stores.Count == 0)
        {
            yield return "Stores: at least one store is needed.";
        }

        foreach (var duplicate in stores.GroupBy(store => store.Key).Where(group => group.Count() > 1))
        {
            yield return $"Stores: the key {duplicate.Key} is used {duplicate.Count()} times.";
        }

        for (var index = 0; index < stores.Count; index++)
        {
            foreach (var problem in FindStore(stores[index], readSize))
            {
                yield return $"Stores:{index}:{problem}";
            }
        }
    }

    private static IEnumerable<string> FindStore(StoreSettings store, int readSize)
    {
        if (store.Key.Length is 0 or > 50 || !store.Key.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)))
        {
            yield return "Key: lower case letters and digits, 1 to 50.";
        }

        foreach (var problem in store.BaseUrl is null ? ["BaseUrl: an absolute address is needed."] : MagentoStoreSettings.From(store, readSize).Validate().Where(problem => !problem.StartsWith("Key", StringComparison.Ordinal)))
        {
            yield return problem;
        }

        if (store.CustomerLinkAttribute.Length is 0 or > 60 || !store.CustomerLinkAttribute.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_'))
        {
            yield return "CustomerLinkAttribute: the code of a customer attribute, lower case letters, digits and underscores, 1 to 60.";
        }

        if (store.AbandonedCartMinutes is not 0 and (< 10 or > 7 * 24 * 60))
        {
            yield return "AbandonedCartMinutes: 10 minutes to 7 days, or 0 for never.";
        }

        if (store.CartExpiryDays is < 1 or > 365 || TimeSpan.FromDays(store.CartExpiryDays) <= TimeSpan.FromMinutes(store.AbandonedCartMinutes))
        {
            yield return "CartExpiryDays: 1 to 365, and longer than AbandonedCartMinutes.";
        }

        if (store.Webhook.Secret is { Length: < WebhookSettings.ShortestSecret })
        {
            yield return $"Webhook:Secret: at least {WebhookSettings.ShortestSecret} characters.";
        }

        if (store.Commerce.PublicKey is { } pem && !IsPublicKey(pem))
        {
            yield return "Commerce:PublicKey: not a public key in PEM.";
        }
    }

    private static IEnumerable<string> Inbox(InboxOptions inbox) =>
        Require(inbox.Path.Length > 0, "Inbox:Path: missing.")
            .Concat(Require(inbox.WaitingCallers is >= 16 and <= 100_000, "Inbox:WaitingCallers: 16 to 100000."))
            .Concat(Require(inbox.WaitLimit > TimeSpan.Zero && inbox.WaitLimit <= TimeSpan.FromSeconds(8), "Inbox:WaitLimit: up to 8 seconds, for senders give up after ten."))
            .Concat(Require(inbox.MaximumMegabytes is >= 1 and <= 1_000_000, "Inbox:MaximumMegabytes: 1 to 1000000."))
            .Concat(Require(inbox.MaximumContentMegabytes is >= 1 and <= 1_000_000, "Inbox:MaximumContentMegabytes: 1 to 1000000."))
            .Concat(Require(inbox.ParkedContentRetention >= TimeSpan.FromDays(1), "Inbox:ParkedContentRetention: at least a day."))
            .Concat(Require(inbox.DeliveredRetention >= TimeSpan.FromHours(1), "Inbox:DeliveredRetention: at least an hour."));

    private static IEnumerable<string> Intake(IntakeOptions intake) =>
        Require(intake.MaximumBytes is >= 1024 and <= 16 * 1024 * 1024, "Intake:MaximumBytes: 1 KB to 16 MB.")
            .Concat(Require(intake.Window >= TimeSpan.FromSeconds(30) && intake.Window <= TimeSpan.FromHours(1), "Intake:Window: 30 seconds to 1 hour."))
            .Concat(Require(intake.MaximumRequestBytes is >= 64 * 1024 and <= 16 * 1024 * 1024, "Intake:MaximumRequestBytes: 64 KB to 16 MB."))
            .Concat(Require(intake.LargeMessages is >= 1 and <= 100, "Intake:LargeMessages: 1 to 100."))
            .Concat(Require(intake.RequestsPerSender is >= 1 and <= 100_000, "Intake:RequestsPerSender: 1 to 100000."))
            .Concat(Require(intake.RequestsPerStore is >= 1 and <= 100_000, "Intake:RequestsPerStore: 1 to 100000."))
            .Concat(Require(intake.RequestWindow >= TimeSpan.FromMinutes(1) && intake.RequestWindow <= TimeSpan.FromDays(1), "Intake:RequestWindow: 1 minute to 1 day."));

    private static IEnumerable<string> Work(WorkerOptions worker, DeliveryOptions delivery) =>
        Require(worker.BatchSize is >= 1 and <= 1000, "Worker:BatchSize: 1 to 1000.")
            .Concat(Require(worker.Parallelism is >= 1 and <= 32, "Worker:Parallelism: 1 to 32."))
            .Concat(Require(worker.LeaseTime >= TimeSpan.FromMinutes(1), "Worker:LeaseTime: at least a minute."))
            .Concat(Require(worker.GatherTime >= TimeSpan.Zero && worker.GatherTime <= TimeSpan.FromMinutes(1), "Worker:GatherTime: up to a minute."))
            .Concat(Require(worker.IdleTime >= TimeSpan.FromMilliseconds(10), "Worker:IdleTime: at least 10 ms."))
            .Concat(Require(worker.MaximumPayloadBytes is >= 1024 and <= 100 * 1024 * 1024, "Worker:MaximumPayloadBytes: 1 KB to 100 MB."))
            .Concat(Require(worker.MaximumBatchBytes is >= 1024 and <= 100 * 1024 * 1024, "Worker:MaximumBatchBytes: 1 KB to 100 MB."))
            .Concat(Require(delivery.BatchSize is >= 1 and <= DeliveryOptions.LargestBatchSize, $"Delivery:BatchSize: 1 to {DeliveryOptions.LargestBatchSize}."))
            .Concat(Require(delivery.Timeout > TimeSpan.Zero && delivery.Timeout < worker.LeaseTime, "Delivery:Timeout: positive and shorter than Worker:LeaseTime."))
            .Concat(Require(delivery.LongestWaitInPlace >= TimeSpan.Zero && delivery.LongestWaitInPlace < worker.LeaseTime, "Delivery:LongestWaitInPlace: shorter than Worker:LeaseTime."))
            .Concat(Require(delivery.MostHeld is >= 1 and <= 5000, "Delivery:MostHeld: 1 to 5000."));

    private static IEnumerable<string> Poll(PollerOptions poller) =>
        Require(poller.Interval >= TimeSpan.FromMilliseconds(100), "Poller:Interval: at least 100 ms.")
            .Concat(Require(poller.Overlap >= PollerOptions.ShortestOverlap, "Poller:Overlap: at least 5 minutes."))
            .Concat(Require(poller.ReturnsInterval >= TimeSpan.Zero, "Poller:ReturnsInterval: not negative."))
            .Concat(Require(poller.CartsInterval >= TimeSpan.Zero, "Poller:CartsInterval: not negative."))
            .Concat(Require(poller.ReturnsWindow >= TimeSpan.FromHours(1) && poller.ReturnsWindow <= TimeSpan.FromDays(3650), "Poller:ReturnsWindow: 1 hour to 10 years."));

    private static IEnumerable<string> Operate(OperationsOptions operations) =>
        Require(operations.MaximumBytes is >= 1024 and <= 16 * 1024 * 1024, "Operations:MaximumBytes: 1 KB to 16 MB.")
            .Concat(Require(operations.Timeout >= TimeSpan.FromSeconds(1) && operations.Timeout <= TimeSpan.FromSeconds(110), "Operations:Timeout: 1 to 110 seconds, for the platform gives up after 120."))
            .Concat(operations.AllowedRoutes.Concat(operations.DeniedRoutes).Where(pattern => !RoutePattern.IsValid(pattern)).Select(pattern => $"Operations: the route {pattern} is no pattern."));

    private static IEnumerable<string> Tokens(EntraOptions entra) => !entra.IsOn
        ? []
        : Require(Guid.TryParse(entra.TenantId, out _), "Entra:TenantId: the id of one tenant.")
            .Concat(Require(Guid.TryParse(entra.ClientId, out _), "Entra:ClientId: the application id of the app registration."))
            .Concat(Require(entra.Scope.Length > 0 && entra.AppRole.Length > 0, "Entra:Scope, Entra:AppRole: must not be empty, or every token of the tenant would do."))
            .Concat(Require(entra.Instance is { IsAbsoluteUri: true } instance && (instance.Scheme == "https" || instance.IsLoopback), "Entra:Instance: an https address is needed."));

    private static IEnumerable<string> Timers(LocalTriggerOptions timers) =>
        timers.Schedules.Where(schedule => !LocalSchedule.IsValid(schedule.Value)).Select(schedule => $"LocalTriggers:Schedules:{schedule.Key}: neither cron nor a time span.");

    private static IEnumerable<string> Require(bool condition, string problem) => condition ? [] : [problem];

    private static bool IsPublicKey(string pem)
    {
        using var rsa = RSA.Create();
        try
        {
            rsa.ImportFromPem(pem);
            return !pem.Contains("PRIVATE", StringComparison.Ordinal);
        }
        catch (Exception exception) when (exception is ArgumentException or CryptographicException)
        {
            return false;
        }
    }
}
