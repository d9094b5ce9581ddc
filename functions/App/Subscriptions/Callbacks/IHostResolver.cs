using System.Net;

namespace PowerPlatformMagento.App.Subscriptions.Callbacks;

/// <summary>Where host names lead.</summary>
public interface IHostResolver
{
    /// <summary>All addresses of a host.</summary>
    /// <exception cref="System.Net.Sockets.SocketException">The host cannot be found.</exception>
    Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken);
}
