using System.Net;
using System.Net.Sockets;

namespace PowerPlatformMagento.App.Subscriptions.Callbacks;

/// <summary>Tells addresses of the public Internet from all others. Pure. Source: the special-purpose registries of IANA; 168.63.129.16 is Azure's own.</summary>
internal static class PublicAddress
{
    private static readonly IPNetwork[] Reserved4 =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "168.63.129.16/32", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork[] Reserved6 = [.. new[] { "2001::/23", "2001:db8::/32", "3fff::/20" }.Select(IPNetwork.Parse)];
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>True when the address, and the IPv4 address within it where there is one, is public.</summary>
    public static bool IsPublic(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return !Array.Exists(Reserved4, network => network.Contains(address));
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return IsPublic(address.MapToIPv4());
        }

        if (Nat64.Contains(address))
        {
            return IsPublic(new IPAddress(bytes.AsSpan(12)));
        }

        return address.ScopeId == 0
            && GlobalUnicast.Contains(address)
            && !Array.Exists(Reserved6, network => network.Contains(address))
            && (!SixToFour.Contains(address) || IsPublic(new IPAddress(bytes.AsSpan(2, 4))))
            && (!IsIsatap(bytes) || IsPublic(new IPAddress(bytes.AsSpan(12))));
    }

    // An interface identifier 00-00-5E-FE or 02-00-5E-FE carries the IPv4 address of a tunnel.
    private static bool IsIsatap(byte[] bytes) => bytes[8] is 0 or 2 && bytes[9] == 0 && bytes[10] == 0x5E && bytes[11] == 0xFE;
}
