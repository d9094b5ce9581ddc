using System.Text;

namespace PowerPlatformMagento.Sandbox.Store.Auth;

/// <summary>The text a server of a generation signs. It differs from RFC 5849 where these servers do.</summary>
internal static class SignatureBaseString
{
    /// <summary>What Laminas decodes again in a path when it normalises a URI.</summary>
    private const string NormalisedCharacters = "-._~!*'():@&=+$,/;%";

    public static string Create(ServerGeneration generation, SignedRequest request, IReadOnlyDictionary<string, string> protocol)
    {
        var parameters = new Dictionary<string, string>(protocol);
        parameters.Remove("oauth_signature");
        foreach (var (name, value) in QueryParameters(generation, request.Query))
        {
            parameters[name] = value;
        }

        var ordered = generation == ServerGeneration.V248
            ? parameters.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            : parameters.OrderBy(pair => Encode(pair.Key), NaturalOrder.Instance);
        var joined = string.Join('&', ordered.Select(pair => $"{Encode(pair.Key)}={Encode(pair.Value)}"));
        return $"{request.Method.ToUpperInvariant()}&{Encode(Url(generation, request))}&{Encode(joined)}";
    }

    public static string Encode(string text) => Uri.EscapeDataString(text);

    private static IEnumerable<KeyValuePair<string, string>> QueryParameters(ServerGeneration generation, string query)
    {
        foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=');
            if (parts.Length == 2 || (parts.Length == 1 && generation == ServerGeneration.V248))
            {
                yield return new(Uri.UnescapeDataString(parts[0]), parts.Length == 2 ? Uri.UnescapeDataString(parts[1]) : "");
            }
        }
    }

    private static string Url(ServerGeneration generation, SignedRequest request)
    {
        if (generation == ServerGeneration.V248)
        {
            return $"{request.Scheme}://{request.Host}{request.Path}";
        }

        var host = request.Host.ToLowerInvariant();
        var standardPort = request.Scheme == "https" ? ":443" : ":80";
        host = host.EndsWith(standardPort, StringComparison.Ordinal) ? host[..^standardPort.Length] : host;
        return $"{request.Scheme}://{host}{(generation == ServerGeneration.V247 ? Normalised(request.Path) : request.Path)}";
    }

    private static string Normalised(string path)
    {
        var text = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && i + 2 < path.Length && char.IsAsciiHexDigit(path[i + 1]) && char.IsAsciiHexDigit(path[i + 2]))
            {
                var c = (char)Convert.ToByte(path.Substring(i + 1, 2), 16);
                if (char.IsAsciiLetterOrDigit(c) || NormalisedCharacters.Contains(c, StringComparison.Ordinal))
                {
                    text.Append(c);
                    i += 2;
                    continue;
                }
            }

            text.Append(path[i]);
        }

        return text.ToString();
    }
}
