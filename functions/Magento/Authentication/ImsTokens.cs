using System.Net;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Options;

namespace PowerPlatformMagento.Magento.Authentication;

/// <summary>Tokens of Adobe's identity service: kept until shortly before they end, fetched by one caller at a time.</summary>
internal sealed class ImsTokens(string store, ImsCredentials credentials, Func<HttpClient> clients, TimeProvider time, TimeSpan timeout) : IDisposable
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LeastAgeToReplace = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private ImsToken? _current;

    public async ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _current) is { } fresh && fresh.RefreshAt > time.GetUtcNow())
        {
            return fresh.Value;
        }

        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_current is null || _current.RefreshAt <= time.GetUtcNow())
            {
                Volatile.Write(ref _current, await FetchAsync(cancellationToken).ConfigureAwait(false));
            }

            return _current!.Value;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Fetches a new token when the refused one is still the current one and was not fetched just now.</summary>
    /// <returns>Whether there is another token than the refused one.</returns>
    public async ValueTask<bool> TryReplaceAsync(string? refused, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_current is null || _current.Value != refused)
            {
                return true;
            }

            if (_current.Replaced && time.GetUtcNow() - _current.FetchedAt < LeastAgeToReplace)
            {
                return false;
            }

            var fetched = await FetchAsync(cancellationToken).ConfigureAwait(false);
            Volatile.Write(ref _current, fetched.AsReplacement());
            return true;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task<ImsToken> FetchAsync(CancellationToken cancellationToken)
    {
        using var limit = new Deadline(timeout, time, cancellationToken);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, credentials.TokenEndpoint) { Content = Form() };
            using var response = await clients().SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            var body = await BoundedBody.ReadStartAsync(response, limit.Token).ConfigureAwait(false);
            return response.StatusCode == HttpStatusCode.OK
                ? ImsToken.Parse(body, time.GetUtcNow(), Margin) ?? throw Failure(new MagentoError(StoreErrors.AnswerNotReadable, response.StatusCode, "token endpoint"))
                : throw Failure(Classify(response, time.GetUtcNow()));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw Failure(new MagentoError(StoreErrors.Unreachable, null, "token endpoint"));
        }
        catch (OperationCanceledException) when (limit.HasPassed)
        {
            throw Failure(new MagentoError(StoreErrors.Unreachable, null, "token endpoint"));
        }
    }

    private static MagentoError Classify(HttpResponseMessage response, DateTimeOffset now) => response.StatusCode switch
    {
        HttpStatusCode.TooManyRequests => new(StoreErrors.Busy, response.StatusCode, "token endpoint", RetryAfter.Of(response, now)),
        >= HttpStatusCode.InternalServerError => new(StoreErrors.Maintenance, response.StatusCode, "token endpoint", RetryAfter.Of(response, now)),
        _ => new(StoreErrors.CredentialsRefused, response.StatusCode, "token endpoint"),
    };

    private FormUrlEncodedContent Form() => new(
    [
        new("grant_type", "client_credentials"),
        new("client_id", credentials.ClientId),
        new("client_secret", credentials.ClientSecret),
        new("scope", credentials.Scopes),
    ]);

    private MagentoException Failure(MagentoError error) => new(store, error);
}
