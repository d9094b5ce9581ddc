using System.Collections.Concurrent;
using PowerPlatformMagento.App.Intake;

namespace PowerPlatformMagento.App.Tests.Support;

/// <summary>Adobe's key host in memory.</summary>
internal sealed class FakeKeyHost : IPublicKeySource
{
    public ConcurrentDictionary<string, string> Keys { get; } = new();

    public ConcurrentQueue<string> Fetches { get; } = new();

    public bool IsDown { get; set; }

    public Task<string?> FetchAsync(string path, CancellationToken cancellationToken)
    {
        Fetches.Enqueue(path);
        return IsDown ? throw new HttpRequestException("down") : Task.FromResult(Keys.GetValueOrDefault(path));
    }
}
