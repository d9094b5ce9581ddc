using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Subscriptions.Callbacks;

/// <summary>
/// Lets no call leave for an address that is not public. Asked when somebody subscribes and again for every connection, which then goes to the very
/// address that was checked: a name that changes its mind in between leads nowhere.
/// </summary>
internal sealed class CallbackGuard(IHostResolver resolver, IOptions<SubscriptionsOptions> options)
{
    private readonly CallbackRules _rules = new(options.Value.AllowedHosts, options.Value.AllowLoopback);

    /// <summary>Checks text and host of an address.</summary>
    /// <exception cref="CallbackRefusedException">It may not be called.</exception>
    public async Task<CallbackAddress> CheckAsync(string text, CancellationToken cancellationToken)
    {
        if (_rules.Check(text, out var address) is { } refusal)
        {
            throw new CallbackRefusedException(refusal);
        }

        await ResolveAsync(address!.Uri.IdnHost, cancellationToken);
        return address;
    }

    /// <summary>Opens a connection for the HTTP client.</summary>
    /// <exception cref="CallbackRefusedException">The host leads to an address that is not public.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var addresses = await ResolveAsync(context.DnsEndPoint.Host, cancellationToken);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync([.. addresses], context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        var addresses = await FindAsync(host, cancellationToken);
        return addresses.All(IsAllowed) ? addresses : throw new CallbackRefusedException(SubscriptionErrors.AddressNotPublic);
    }

    private async Task<IReadOnlyList<IPAddress>> FindAsync(string host, CancellationToken cancellationToken)
    {
        if (IPAddress.TryParse(host.Trim('[', ']'), out var literal))
        {
            return [literal];
        }

        try
        {
            return await resolver.ResolveAsync(host, cancellationToken) is { Count: > 0 } addresses ? addresses : throw new CallbackRefusedException(SubscriptionErrors.HostUnknown);
        }
        catch (SocketException)
        {
            throw new CallbackRefusedException(SubscriptionErrors.HostUnknown);
        }
    }

    private bool IsAllowed(IPAddress address) => PublicAddress.IsPublic(address) || (options.Value.AllowLoopback && IPAddress.IsLoopback(address));
}
