using Microsoft.Extensions.Options;
using PowerPlatformMagento.App.Subscriptions.Callbacks;
using PowerPlatformMagento.App.Subscriptions.Keeping;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Subscriptions.Delivery;

/// <summary>
/// Sends what waits for one subscription: the events of one record one after the other, different records side by side once the flow has proven that it
/// answers.
/// </summary>
internal sealed class CallbackLane(
    SubscriptionStore store,
    CallbackSender sender,
    CallbackSlots slots,
    SubscriptionMetrics metrics,
    Jitter jitter,
    TimeProvider time,
    IOptions<SubscriptionsOptions> options,
    ILogger<CallbackLane> logger)
{
    private const int Width = 4;
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    // What was allowed once stays readable; whether it may be called is asked again for every connection.
    private readonly CallbackRules _rules = new(options.Value.AllowedHosts, options.Value.AllowLoopback);

    /// <summary>Serves the lane until nothing is due, its flow has to be left alone, or the subscription is gone.</summary>
    public async Task RunAsync(long subscription, CancellationToken cancellationToken)
    {
        DateTimeOffset? next = time.GetUtcNow() + PauseAfterFailure;
        try
        {
            while (!store.Lanes.Look(subscription).IsPaused && await SendNextAsync(subscription, cancellationToken))
            {
                // Until nothing is left.
            }

            next = store.NextDue(subscription);
        }
        catch (SubscriptionsUnavailableException exception)
        {
            SubscriptionLog.Unavailable(logger, exception.Reason);
        }
        finally
        {
            store.Lanes.Finish(subscription, next);
        }
    }

    private async Task<bool> SendNextAsync(long subscription, CancellationToken cancellationToken)
    {
        var waiting = store.Next(subscription, store.Lanes.Look(subscription).IsProven ? Width : 1);
        if (waiting.Count == 0)
        {
            return false;
        }

        var (exists, text) = store.FindCallback(subscription);
        if (!exists)
        {
            return false;
        }

        if (text is null || _rules.Check(text, out var address) is not null)
        {
            await GiveUpAsync(subscription, text is null ? SubscriptionErrors.CallbackNotReadable : SubscriptionErrors.HostNotAllowed, cancellationToken);
            return false;
        }

        await Task.WhenAll(waiting.Select(next => SendAsync(next, address!, cancellationToken)));
        return true;
    }

    private async Task SendAsync(WaitingEvent waiting, CallbackAddress address, CancellationToken cancellationToken)
    {
        if (store.Box.Unlock(waiting.Payload, waiting.EventId) is not { } body)
        {
            await DropAsync(waiting, SubscriptionErrors.CallbackNotReadable, cancellationToken);
            return;
        }

        var started = time.GetTimestamp();
        var result = await slots.RunAsync(store.Lanes.Look(waiting.Subscription).Failures > 0, () => CallAsync(waiting, address, body, cancellationToken), cancellationToken);
        if (result.Outcome == CallOutcome.Ended)
        {
            return;
        }

        metrics.Called(result.Outcome, time.GetElapsedTime(started));
        if (result.Outcome == CallOutcome.Taken)
        {
            store.Lanes.Succeed(waiting.Subscription);
            await store.FinishAsync(waiting, cancellationToken);
            return;
        }

        await FailAsync(waiting, result, cancellationToken);
    }

    // It may have waited for its place, and its flow was turned off meanwhile.
    private Task<CallResult> CallAsync(WaitingEvent waiting, CallbackAddress address, byte[] body, CancellationToken cancellationToken) =>
        store.Book.Lives(waiting.Subscription) ? sender.SendAsync(address, body, cancellationToken) : Task.FromResult(new CallResult(CallOutcome.Ended));

    private async Task FailAsync(WaitingEvent waiting, CallResult result, CancellationToken cancellationToken)
    {
        var (now, draw) = (time.GetUtcNow(), jitter.Next());
        var counts = result.Outcome != CallOutcome.Rejected
            && store.Lanes.Fail(waiting.Subscription, failures => now + CallDecision.Delay(result, failures, draw));
        var attempt = Math.Max(waiting.Attempts + 1, store.Lanes.Look(waiting.Subscription).Failures);
        var decision = CallDecision.Decide(result, attempt, waiting.Created, options.Value.GiveUpAfter, now, draw);
        if (decision.RetryAt is not { } retryAt)
        {
            await DropAsync(waiting, decision.Reason, cancellationToken);
            return;
        }

        SubscriptionLog.NotTaken(logger, waiting.Subscription, decision.Reason.Code, retryAt);
        var (gone, refused) = await store.PostponeAsync(waiting, retryAt, counts ? decision.Strike : Strike.None, decision.Reason.Code, cancellationToken);
        if (CallDecision.Verdict(result.Outcome, gone, refused) is { } verdict)
        {
            await GiveUpAsync(waiting.Subscription, verdict, cancellationToken);
        }
    }

    private async Task DropAsync(WaitingEvent waiting, ErrorDefinition reason, CancellationToken cancellationToken)
    {
        await store.DropAsync(waiting, reason.Code, cancellationToken);
        metrics.Dropped(reason.Code);
        SubscriptionLog.Dropped(logger, waiting.EventId, waiting.Subscription, reason.Code);
    }

    private async Task GiveUpAsync(long subscription, ErrorDefinition reason, CancellationToken cancellationToken)
    {
        if (await store.DieAsync(subscription, reason.Code, cancellationToken))
        {
            metrics.Died(reason.Code);
            SubscriptionLog.Died(logger, subscription, reason.Code, reason.Hint);
        }
    }
}
