using System.Globalization;

namespace PowerPlatformMagento.App.Subscriptions.Callbacks;

/// <summary>An entry of the list of allowed hosts.</summary>
/// <param name="Name">Host, or the suffix beginning with a point.</param>
/// <param name="IsSuffix">Whether any host below is meant.</param>
/// <param name="Port">The port.</param>
internal sealed record AllowedHost(string Name, bool IsSuffix, int Port)
{
    private const int HttpsPort = 443;
    private const int LabelsOfSuffix = 2;

    /// <summary>True when an entry can be read: a host name, with <c>*.</c> in front and <c>:port</c> behind where wanted. A suffix has two labels at least.</summary>
    public static bool IsValid(string text)
    {
        var entry = Read(text);
        var name = entry.Name.TrimStart('.');
        return entry.Port is > 0 and <= 65535
            && Uri.CheckHostName(name) is UriHostNameType.Dns
            && (!entry.IsSuffix || name.Split('.').Length >= LabelsOfSuffix);
    }

    /// <summary>Reads an entry.</summary>
    public static AllowedHost Read(string text)
    {
        var colon = text.LastIndexOf(':');
        var port = colon < 0 ? HttpsPort : int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var own) ? own : 0;
        var name = (colon < 0 ? text : text[..colon]).ToLowerInvariant();
        return name.StartsWith("*.", StringComparison.Ordinal) ? new AllowedHost(name[1..], true, port) : new AllowedHost(name, false, port);
    }

    /// <summary>True when the host is meant, whatever the port.</summary>
    public bool Fits(string host) => IsSuffix
        ? host.Length > Name.Length && host.EndsWith(Name, StringComparison.OrdinalIgnoreCase)
        : host.Equals(Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>True when host and port are meant.</summary>
    public bool Fits(string host, int port) => port == Port && Fits(host);
}
