using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using PowerPlatformMagento.App.Subscriptions.Callbacks;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Subscriptions.Delivery;

/// <summary>Calls a flow. Nothing of the address gets into a log, a trace or an exception that leaves here.</summary>
internal sealed class CallbackSender(IHttpClientFactory clients, IOptions<SubscriptionsOptions> options, TimeProvider time)
{
    /// <summary>Name of the HTTP client.</summary>
    public const string ClientName = "callbacks";

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");
    private static readonly ProductInfoHeaderValue Product = new("PowerPlatformMagento", "1.0");

    /// <summary>Sends an event. The caller's cancellation is thrown; everything else is a result.</summary>
    public async Task<CallResult> SendAsync(CallbackAddress address, byte[] body, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.Value.Timeout, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Post, address.Uri) { Content = new ByteArrayContent(body) { Headers = { ContentType = Json } } };
        request.Headers.UserAgent.Add(Product);
        try
        {
            using var client = clients.CreateClient(ClientName);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, linked.Token);
            return CallResult.Of(response.StatusCode, RetryAfter(response.Headers.RetryAfter));
        }
        catch (Exception exception) when (Refusal(exception) is { } refused)
        {
            return new CallResult(refused.Definition == SubscriptionErrors.AddressNotPublic ? CallOutcome.Blocked : CallOutcome.Unavailable);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return new CallResult(CallOutcome.Unavailable);
        }
    }

    // The HTTP client wraps what the connection threw.
    private static CallbackRefusedException? Refusal(Exception? exception) =>
        exception is null or CallbackRefusedException ? exception as CallbackRefusedException : Refusal(exception.InnerException);

    private TimeSpan? RetryAfter(RetryConditionHeaderValue? header) =>
        header?.Delta ?? (header?.Date is { } date && date > time.GetUtcNow() ? date - time.GetUtcNow() : null);
}
