namespace PowerPlatformMagento.Magento.Authentication;

/// <summary>
/// The text an OAuth 1.0a signature is made of (RFC 5849 §3.4.1), within what all server versions check alike: default ports left out,
/// host in lower case, path as sent, no name twice.
/// </summary>
internal static class SignatureBase
{
    public static string Of(HttpMethod method, Uri address, IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var all = new List<(string Name, string Value)>();
        foreach (var (name, value) in parameters)
        {
            all.Add((Encode(name), Encode(value)));
        }

        AddQuery(all, address.Query);
        all.Sort(static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        RefuseDoubles(all);
        var joined = string.Join('&', all.Select(parameter => $"{parameter.Name}={parameter.Value}"));
        return $"{method.Method.ToUpperInvariant()}&{Encode(Target(address))}&{Encode(joined)}";
    }

    /// <summary>Percent-encoding of RFC 3986: everything but letters, digits, <c>-._~</c>.</summary>
    public static string Encode(string text) => Uri.EscapeDataString(text);

    private static string Target(Uri address)
    {
        var port = address.IsDefaultPort ? "" : $":{address.Port}";
        return $"{address.Scheme}://{address.IdnHost.ToLowerInvariant()}{port}{address.AbsolutePath}";
    }

    private static void AddQuery(List<(string Name, string Value)> all, string query)
    {
        foreach (var part in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var split = part.IndexOf('=', StringComparison.Ordinal);
            if (split <= 0 || part.Contains('+', StringComparison.Ordinal) || part.IndexOf('=', split + 1) >= 0)
            {
                throw new ArgumentException("The server cannot check the signature of this query.", nameof(query));
            }

            all.Add((Encode(Uri.UnescapeDataString(part[..split])), Encode(Uri.UnescapeDataString(part[(split + 1)..]))));
        }
    }

    private static void RefuseDoubles(List<(string Name, string Value)> sorted)
    {
        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i].Name == sorted[i - 1].Name)
            {
                throw new ArgumentException("The server cannot check the signature of a query that names the same thing twice.");
            }
        }
    }
}
