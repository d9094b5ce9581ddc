using System.Net;

namespace PowerPlatformMagento.App.Subscriptions.Callbacks;

/// <summary>Asks the DNS of the machine.</summary>
internal sealed class DnsHostResolver : IHostResolver
{
    public async Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken) =>
        await Dns.GetHostAddressesAsync(host, cancellationToken);
}
