using System.Text.RegularExpressions;

namespace PowerPlatformMagento.Magento.Http;

/// <summary>Makes a message of the store fit for logs: templates keep their placeholders, values that were put in are taken out.</summary>
internal static partial class SafeDetail
{
    private const int MaximumLength = 200;
    private const char MaskedQuote = '\u0001';

    public static string? Of(string? message)
    {
        if (string.IsNullOrWhiteSpace(message))
        {
            return null;
        }

        var start = message.Length > 1000 ? message[..1000] : message;
        var masked = Placeholder().Replace(start, static match => match.Value.Replace('"', MaskedQuote));
        var safe = Digits().Replace(Addresses().Replace(Quoted().Replace(masked, "\"…\""), "…"), "…").Replace(MaskedQuote, '"');
        return safe.Length <= MaximumLength ? safe : safe[..MaximumLength];
    }

    /// <summary>Number under which the store logged a failure.</summary>
    public static string? ReportId(string? message) =>
        message is not null && Report().Match(message) is { Success: true } match ? match.Value : null;

    [GeneratedRegex("\"%[A-Za-z0-9]+\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Placeholder();

    // From the first quote to the last, or to the end: which quotes belong together cannot be told.
    [GeneratedRegex("""["“„”].*["“„”]|["“„”].*$""", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\S*@\S*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Addresses();

    [GeneratedRegex("[0-9]{4,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex("webapi-[0-9a-f]{6,40}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Report();
}
