using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using PowerPlatformMagento.App.Subscriptions.Callbacks;

namespace PowerPlatformMagento.App.Tests.Subscriptions.Callbacks;

/// <summary>A DNS that can change its mind.</summary>
internal sealed class FakeResolver : IHostResolver
{
    public ConcurrentDictionary<string, string[]> Hosts { get; } = new(StringComparer.OrdinalIgnoreCase);

    public ConcurrentQueue<string> Questions { get; } = new();

    public Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        Questions.Enqueue(host);
        return Hosts.TryGetValue(host, out var addresses)
            ? Task.FromResult<IReadOnlyList<IPAddress>>([.. addresses.Select(IPAddress.Parse)])
            : throw new SocketException((int)SocketError.HostNotFound);
    }
}
