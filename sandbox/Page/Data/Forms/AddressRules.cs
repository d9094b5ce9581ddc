using System.Text.RegularExpressions;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>Whether a text can be an e-mail or a web address; lenient, like the platform's forms.</summary>
internal static partial class AddressRules
{
    public static string? Email(string text) => EmailShape().IsMatch(text) ? null : "Enter an e-mail address like name@example.com.";

    public static string? Url(string text) => IsSafe(text) ? null : "Enter a web address that starts with https:// or http://.";

    /// <summary>Adds https:// where a person left it out.</summary>
    public static string WithScheme(string text) => text.Contains(':', StringComparison.Ordinal) ? text : "https://" + text;

    /// <summary>Whether the address may become a link: only the web, no scripts.</summary>
    public static bool IsSafe(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https") && address.Host.Length > 0;

    [GeneratedRegex(@"^[^@\s]+@[^@\s.]+(\.[^@\s.]+)*$")]
    private static partial Regex EmailShape();
}
