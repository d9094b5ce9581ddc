using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Options;
using PowerPlatformMagento.App.Hosting;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Stores;
using PowerPlatformMagento.App.Subscriptions.Callbacks;
using PowerPlatformMagento.App.Subscriptions.Keeping;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Subscriptions;

/// <summary>Takes subscriptions in and ends them.</summary>
internal sealed class SubscriptionDesk(
    OperationDesk desk,
    SubscriptionStore store,
    CallbackGuard guard,
    TopicOffer offer,
    StoreDirectory stores,
    IOptions<SubscriptionsOptions> options,
    ILogger<SubscriptionDesk> logger)
{
    // The longest address and as much again for the conditions.
    private const int MaximumBytes = 2 * CallbackRules.LongestAddress;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(15);

    /// <summary>201 with the address that ends the subscription. The same wish again renews it and gives a new address; the one before is good for nothing then.</summary>
    public Task<IResult> SubscribeAsync<T>(HttpRequest request, string topic, JsonTypeInfo<T> type)
        where T : class, ISubscription =>
        desk.AnswerAsync(request, async token =>
        {
            var wish = await BodyReader.ReadAsync(request, type, MaximumBytes);
            var filter = FilterReader.Read(wish);
            if (filter.EventType is { } eventType && !TopicRules.NeedsNoCondition(eventType))
            {
                throw OperationException.Invalid("eventType", "Has a trigger of its own, for it needs conditions.");
            }

            if (!stores.TryGet(wish.Store, out _))
            {
                throw new OperationException(StatusCodes.Status404NotFound, IntakeErrors.StoreUnknown);
            }

            var address = await CheckAsync(wish.CallbackUrl, token);
            await offer.RequireAsync(wish.Store, filter.EventType ?? topic, token);
            var id = SubscriptionId.Create();
            var kept = await KeepAsync(topic, wish.Store, filter, address, id, token);
            SubscriptionLog.Subscribed(logger, kept.Number, topic, wish.Store);
            return TypedResults.Created(Location(request, id));
        });

    /// <summary>204, whether there was such a subscription or not: the platform may ask twice, and nobody can try out ids.</summary>
    public Task<IResult> UnsubscribeAsync(HttpRequest request, string id) =>
        desk.AnswerAsync(request, async token =>
        {
            if (SubscriptionId.Hash(id) is { } key && await GuardAsync(() => store.UnsubscribeAsync(key, token)))
            {
                SubscriptionLog.Unsubscribed(logger);
            }

            return TypedResults.NoContent();
        });

    private async Task<CallbackAddress> CheckAsync(string text, CancellationToken cancellationToken)
    {
        try
        {
            return await guard.CheckAsync(text, cancellationToken);
        }
        catch (CallbackRefusedException refusal) when (refusal.Definition == SubscriptionErrors.HostUnknown)
        {
            throw new OperationException(StatusCodes.Status503ServiceUnavailable, refusal.Definition) { RetryAfter = Soon };
        }
        catch (CallbackRefusedException refusal)
        {
            throw new OperationException(StatusCodes.Status400BadRequest, refusal.Definition, null, new FieldError("callbackUrl", refusal.Definition.Text));
        }
    }

    private async Task<Subscription> KeepAsync(string topic, string key, SubscriptionFilter filter, CallbackAddress address, string id, CancellationToken cancellationToken)
    {
        var match = Match(address, topic, key, filter);
        return await GuardAsync(() =>
            {
                var wish = new NewSubscription(SubscriptionId.Hash(id)!, match, topic, key, filter, store.Box.Lock(Encoding.ASCII.GetBytes(address.Text), match));
                return store.SubscribeAsync(wish, cancellationToken);
            })
            ?? throw new OperationException(StatusCodes.Status422UnprocessableEntity, SubscriptionErrors.LimitReached);
    }

    private static async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (SubscriptionsUnavailableException unavailable)
        {
            throw new OperationException(StatusCodes.Status503ServiceUnavailable, SubscriptionErrors.Unavailable, unavailable.Reason) { RetryAfter = Soon };
        }
    }

    private static string Match(CallbackAddress address, string topic, string key, SubscriptionFilter filter)
    {
        var conditions = JsonSerializer.Serialize(filter, SubscriptionJson.Default.SubscriptionFilter);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{topic}\n{key}\n{conditions}\n{address.Text}")));
    }

    private string Location(HttpRequest request, string id)
    {
        var root = options.Value.PublicBaseUrl?.AbsoluteUri.TrimEnd('/') ?? $"{request.Scheme}://{request.Host}{request.PathBase}";
        return $"{root}/{HostEnvironment.RoutePrefix}/subscriptions/{id}";
    }
}
