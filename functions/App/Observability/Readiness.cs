using System.Globalization;
using Microsoft.Crm.Sdk.Messages;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Stores;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Observability;

/// <summary>Tries everything the app needs, side by side and within a time limit. Settings were checked at start: the app does not run without.</summary>
internal sealed class Readiness(IInbox inbox, SubscriptionStatus subscriptions, StoreDirectory stores, IMagentoClientFactory clients, IDataverseServiceFactory dataverse, DataverseGate gate, TimeProvider time)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <summary>Tries everything.</summary>
    public async Task<ReadinessReport> CheckAsync(CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Limit, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var checks = await Task.WhenAll([InboxAsync(linked.Token), SubscriptionsAsync(linked.Token), DataverseAsync(linked.Token), .. stores.Keys.Select(store => StoreAsync(store, linked.Token))]);
        return new ReadinessReport(checks.All(check => check.IsReady), checks);
    }

    private async Task<ReadinessCheck> InboxAsync(CancellationToken cancellationToken)
    {
        try
        {
            var status = await inbox.GetStatusAsync(cancellationToken);
            var facts = new Dictionary<string, string>
            {
                ["pending"] = status.Pending.ToString(CultureInfo.InvariantCulture),
                ["leased"] = status.Leased.ToString(CultureInfo.InvariantCulture),
                ["parked"] = status.Parked.ToString(CultureInfo.InvariantCulture),
            };
            return ReadinessCheck.Good("inbox", WithAge(facts, status.OldestReceivedAt));
        }
        catch (InboxUnavailableException exception)
        {
            return ReadinessCheck.Bad("inbox", IntakeErrors.InboxUnavailable, exception.Reason);
        }
    }

    // Flows that fail or were given up are their makers' concern: the app itself is ready for them.
    private async Task<ReadinessCheck> SubscriptionsAsync(CancellationToken cancellationToken)
    {
        try
        {
            var topics = await subscriptions.GetAsync(cancellationToken);
            var facts = new Dictionary<string, string>
            {
                ["active"] = topics.Sum(topic => topic.Living).ToString(CultureInfo.InvariantCulture),
                ["failing"] = topics.Sum(topic => topic.Failing).ToString(CultureInfo.InvariantCulture),
                ["dead"] = topics.Sum(topic => topic.Dead).ToString(CultureInfo.InvariantCulture),
                ["waiting"] = topics.Sum(topic => topic.Backlog).ToString(CultureInfo.InvariantCulture),
            };
            return ReadinessCheck.Good("subscriptions", WithAge(facts, topics.Min(topic => topic.OldestWaiting)));
        }
        catch (SubscriptionsUnavailableException exception)
        {
            return ReadinessCheck.Bad("subscriptions", SubscriptionErrors.Unavailable, exception.Reason);
        }
    }

    private Dictionary<string, string> WithAge(Dictionary<string, string> facts, DateTimeOffset? oldest)
    {
        if (oldest is { } since)
        {
            facts["oldestSeconds"] = ((long)(time.GetUtcNow() - since).TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        return facts;
    }

    private async Task<ReadinessCheck> DataverseAsync(CancellationToken cancellationToken)
    {
        try
        {
            var service = await dataverse.GetAsync(cancellationToken);
            await service.ExecuteAsync(new WhoAmIRequest(), cancellationToken);
            return gate.Reason is { Definition: var reason } held && reason.Category is not ErrorCategory.Transient
                ? ReadinessCheck.Bad("dataverse", reason, held.Detail)
                : ReadinessCheck.Good("dataverse");
        }
        catch (Exception exception)
        {
            var failure = FaultClassifier.Classify(exception);
            return ReadinessCheck.Bad("dataverse", failure.Definition, failure.Detail);
        }
    }

    private async Task<ReadinessCheck> StoreAsync(string store, CancellationToken cancellationToken)
    {
        var name = "store:" + store;
        try
        {
            var description = await clients.GetClient(store).DescribeAsync(cancellationToken);
            var facts = new Dictionary<string, string> { ["edition"] = description.Edition.ToString(), ["version"] = description.Version ?? "unknown" };
            foreach (var capability in description.Capabilities)
            {
                facts[capability.Capability.ToString()] = capability.Reason is null ? capability.State.ToString() : $"{capability.State}: {capability.Reason}";
            }

            return ReadinessCheck.Good(name, facts);
        }
        catch (MagentoException exception)
        {
            return ReadinessCheck.Bad(name, exception.Error.Definition, exception.Error.Detail);
        }
        catch (Exception exception) when (exception is OperationCanceledException or HttpRequestException)
        {
            return ReadinessCheck.Bad(name, StoreErrors.Unreachable, exception.GetType().Name);
        }
    }
}
