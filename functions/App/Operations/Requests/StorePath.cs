namespace PowerPlatformMagento.App.Operations.Requests;

/// <summary>A path below <c>V1</c> as a maker writes it: kept byte by byte for the store, and decoded for the rules.</summary>
/// <param name="Encoded">What is sent.</param>
/// <param name="Segments">What it means, as far as any server may decode it.</param>
internal sealed record StorePath(string Encoded, IReadOnlyList<string> Segments)
{
    private const int MostDecodings = 3;

    /// <summary>Reads a path; null when it could lead anywhere but below <c>V1</c>.</summary>
    public static StorePath? Parse(string text)
    {
        var encoded = text.StartsWith('/') ? text[1..] : text;
        if (encoded.StartsWith("V1/", StringComparison.OrdinalIgnoreCase))
        {
            encoded = encoded[3..];
        }

        if (encoded.Length == 0 || !encoded.All(IsAllowed) || !IsWellEncoded(encoded))
        {
            return null;
        }

        var decoded = encoded;
        for (var round = 0; round < MostDecodings && decoded.Contains('%', StringComparison.Ordinal); round++)
        {
            decoded = Uri.UnescapeDataString(decoded);
        }

        // A trailing slash is the same route to Magento.
        var segments = decoded.TrimEnd('/').Split('/');
        return segments.All(segment => segment.Length > 0 && segment is not ("." or "..") && segment.IndexOfAny(['\\', '?', '#', '%', ';']) < 0 && !segment.Any(char.IsControl))
            ? new StorePath(encoded, segments)
            : null;
    }

    private static bool IsAllowed(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '-' or '_' or '.' or '~' or '%' or ':' or ',' or '+' or '@';

    private static bool IsWellEncoded(string text)
    {
        for (var index = text.IndexOf('%', StringComparison.Ordinal); index >= 0; index = text.IndexOf('%', index + 1))
        {
            if (index + 2 >= text.Length || !char.IsAsciiHexDigit(text[index + 1]) || !char.IsAsciiHexDigit(text[index + 2]))
            {
                return false;
            }
        }

        return true;
    }
}
