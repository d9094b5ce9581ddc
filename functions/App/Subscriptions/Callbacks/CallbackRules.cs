using System.Net;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Subscriptions.Callbacks;

/// <summary>Whether an address may be called as far as its text tells. Pure.</summary>
internal sealed class CallbackRules(IEnumerable<string> allowedHosts, bool allowLoopback)
{
    /// <summary>Longest address; the platform's own limit.</summary>
    public const int LongestAddress = 16_384;

    private const int HttpsPort = 443;

    // Flows of all kinds: Logic Apps, Power Automate by its newer host names, connector runtime.
    private static readonly string[] Platform = ["*.logic.azure.com", "*.environment.api.powerplatform.com", "*.api.powerplatform.com", "*.azure-apihub.net"];

    private readonly AllowedHost[] _allowed = [.. Platform.Concat(allowedHosts).Select(AllowedHost.Read)];

    /// <summary>Checks an address.</summary>
    /// <param name="text">The address.</param>
    /// <param name="address">The address when it may be called; else null.</param>
    /// <returns>Why it may not be called; null when it may.</returns>
    public ErrorDefinition? Check(string text, out CallbackAddress? address)
    {
        address = text.Length <= LongestAddress ? CallbackAddress.Read(text) : null;
        var refusal = address is null ? SubscriptionErrors.CallbackInvalid : Refusal(address.Uri);
        address = refusal is null ? address : null;
        return refusal;
    }

    private ErrorDefinition? Refusal(Uri uri)
    {
        if (allowLoopback && IsLoopback(uri) && uri.Scheme is "http" or "https")
        {
            return null;
        }

        if (uri.Scheme != "https")
        {
            return SubscriptionErrors.CallbackInvalid;
        }

        if (_allowed.Any(allowed => allowed.Fits(uri.Host, uri.Port)))
        {
            return null;
        }

        // The right host by the wrong door.
        return uri.Port != HttpsPort && _allowed.Any(allowed => allowed.Fits(uri.Host)) ? SubscriptionErrors.CallbackInvalid : SubscriptionErrors.HostNotAllowed;
    }

    private static bool IsLoopback(Uri uri) =>
        uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var literal) && IPAddress.IsLoopback(literal));
}
