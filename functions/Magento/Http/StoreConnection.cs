using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Authentication;
using PowerPlatformMagento.Magento.Options;
using PowerPlatformMagento.Magento.Telemetry;

namespace PowerPlatformMagento.Magento.Http;

/// <summary>The one way to a store: repeat and pause, limit, sign, send, classify, read.</summary>
internal sealed class StoreConnection : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly MagentoStoreOptions _options;
    private readonly StoreEndpoint _endpoint;
    private readonly IRequestAuthenticator _authenticator;
    private readonly StoreLimiter _limiter;
    private readonly Func<HttpClient> _clients;
    private readonly TimeProvider _time;
    private readonly ResiliencePipeline _pipeline;

    public StoreConnection(
        MagentoStoreOptions options,
        IRequestAuthenticator authenticator,
        Func<HttpClient> clients,
        TimeProvider time,
        Func<double> random,
        ILogger logger)
    {
        _options = options;
        _endpoint = new StoreEndpoint(options.BaseUrl, options.Style);
        _authenticator = authenticator;
        _limiter = new StoreLimiter(options, time);
        _clients = clients;
        _time = time;
        _pipeline = StorePipeline.Build(options, time, random, logger);
    }

    public string Store => _options.Key;

    public ApiStyle Style => _endpoint.Style;

    /// <summary>Sends a call and reads its answer; both are repeated together where that is safe.</summary>
    /// <exception cref="MagentoException">The store cannot be read.</exception>
    public async Task<T> SendAsync<T>(StoreRequest request, Func<StoreAnswer, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        using var activity = MagentoTelemetry.Activities.StartActivity(request.Route, ActivityKind.Client);
        activity?.SetTag("magento.store", Store);
        using var total = new Deadline(_options.TotalTimeout, _time, cancellationToken);
        var context = ResilienceContextPool.Shared.Get(total.Token);
        context.Properties.Set(StorePipeline.Request, request);
        try
        {
            return await _pipeline.ExecuteAsync(
                static (context, state) => new ValueTask<T>(state.Connection.AttemptAsync(state.Request, state.Read, context.CancellationToken)),
                context,
                (Connection: this, Request: request, Read: read)).ConfigureAwait(false);
        }
        catch (BrokenCircuitException paused)
        {
            throw new MagentoException(Store, new MagentoError(StoreErrors.Unreachable, null, "left alone after failures", paused.RetryAfter));
        }
        catch (OperationCanceledException) when (total.HasPassed)
        {
            throw new MagentoException(Store, new MagentoError(StoreErrors.Unreachable, null, "no answer in time"));
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    public void Dispose()
    {
        (_authenticator as IDisposable)?.Dispose();
        _limiter.Dispose();
    }

    private async Task<T> AttemptAsync<T>(StoreRequest request, Func<StoreAnswer, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        using var slot = await _limiter.EnterAsync(cancellationToken).ConfigureAwait(false);
        using var limit = new Deadline(_options.AttemptTimeout, _time, cancellationToken);
        var started = _time.GetTimestamp();
        var status = "failed";
        try
        {
            using var response = await SendSignedAsync(request, limit.Token).ConfigureAwait(false);
            status = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
            var receivedAt = _time.GetUtcNow();
            if (!response.IsSuccessStatusCode)
            {
                var body = await BoundedBody.ReadStartAsync(response, limit.Token).ConfigureAwait(false);
                throw new MagentoException(Store, AnswerClassifier.Classify(response.StatusCode, ErrorBody.Parse(body), RetryAfter.Of(response, receivedAt)));
            }

            var stream = new BoundedStream(await response.Content.ReadAsStreamAsync(limit.Token).ConfigureAwait(false), _options.MaximumAnswerBytes);
            await using (stream.ConfigureAwait(false))
            {
                return await read(new StoreAnswer(stream, receivedAt), limit.Token).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (FailureClassifier.Classify(exception, limit.HasPassed) is { } error)
        {
            throw new MagentoException(Store, error, FailureClassifier.Cause(exception));
        }
        finally
        {
            MagentoTelemetry.Count(Store, request.Route, status, _time.GetElapsedTime(started));
        }
    }

    private async Task<HttpResponseMessage> SendSignedAsync(StoreRequest request, CancellationToken cancellationToken)
    {
        using var message = Message(request);
        if (!request.IsPage)
        {
            await _authenticator.AuthenticateAsync(message, cancellationToken).ConfigureAwait(false);
        }

        var response = await _clients().SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.Unauthorized || request.IsPage || !request.IsRepeatable
            || !await _authenticator.TryRenewAsync(message, cancellationToken).ConfigureAwait(false))
        {
            return response;
        }

        response.Dispose();
        using var again = Message(request);
        await _authenticator.AuthenticateAsync(again, cancellationToken).ConfigureAwait(false);
        return await _clients().SendAsync(again, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
    }

    private HttpRequestMessage Message(StoreRequest request)
    {
        var message = new HttpRequestMessage(request.Method, _endpoint.Address(request.Place, request.Path));
        message.Headers.Accept.ParseAdd(request.IsPage ? "*/*" : "application/json");
        if (request.Body is { } body)
        {
            message.Content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = Json } };
        }

        _endpoint.AddScope(message);
        return message;
    }
}
