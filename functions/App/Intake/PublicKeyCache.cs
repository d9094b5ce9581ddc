using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace PowerPlatformMagento.App.Intake;

/// <summary>Adobe's public keys, kept for a day at most. Fetches are few on purpose: the path stands in a message nobody has checked yet.</summary>
internal sealed partial class PublicKeyCache(IPublicKeySource source, TimeProvider time) : IDisposable
{
    private const int MostKeys = 16;
    private const int MostFetchesPerMinute = 10;
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    private static readonly TimeSpan MissLifetime = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Dictionary<string, (RSA? Key, DateTimeOffset Until)> _keys = new(StringComparer.Ordinal);
    private DateTimeOffset _minute;
    private int _fetches;

    /// <summary>The key at a path; null when the path is not one of Adobe's key paths or holds no key.</summary>
    /// <exception cref="HttpRequestException">The key host does not answer, or too many keys are asked for.</exception>
    public async Task<RSA?> GetAsync(string path, CancellationToken cancellationToken)
    {
        if (!KeyPath().IsMatch(path))
        {
            return null;
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            var now = time.GetUtcNow();
            if (_keys.TryGetValue(path, out var known) && known.Until > now)
            {
                return known.Key;
            }

            CountFetch(now);
            var key = Import(await source.FetchAsync(path, cancellationToken));
            MakeRoom(now);
            _keys[path] = (key, now + (key is null ? MissLifetime : Lifetime));
            return key;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private void CountFetch(DateTimeOffset now)
    {
        if (now - _minute >= TimeSpan.FromMinutes(1))
        {
            _minute = now;
            _fetches = 0;
        }

        if (++_fetches > MostFetchesPerMinute)
        {
            throw new HttpRequestException("Too many keys are asked for.");
        }
    }

    private void MakeRoom(DateTimeOffset now)
    {
        foreach (var (path, _) in _keys.Where(entry => entry.Value.Until <= now).ToList())
        {
            _keys.Remove(path);
        }

        if (_keys.Count >= MostKeys)
        {
            _keys.Remove(_keys.MinBy(entry => entry.Value.Until).Key);
        }
    }

    private static RSA? Import(string? pem)
    {
        if (pem is null)
        {
            return null;
        }

        var rsa = RSA.Create();
        try
        {
            rsa.ImportFromPem(pem);
            return rsa;
        }
        catch (Exception exception) when (exception is ArgumentException or CryptographicException)
        {
            rsa.Dispose();
            return null;
        }
    }

    [GeneratedRegex(@"\A/prod/keys/pub-key-[0-9A-Za-z-]{1,64}\.pem\z")]
    private static partial Regex KeyPath();
}
