namespace PowerPlatformMagento.Magento.Tests.Support;

/// <summary>A request as it came over the wire.</summary>
internal sealed record SeenRequest(string Method, string RawTarget, IReadOnlyDictionary<string, string> Headers)
{
    public string Path => RawTarget.Split('?')[0];

    public string RawQuery => RawTarget.Contains('?', StringComparison.Ordinal) ? RawTarget[(RawTarget.IndexOf('?', StringComparison.Ordinal) + 1)..] : "";

    /// <summary>Decoded names and values.</summary>
    public IReadOnlyList<(string Name, string Value)> Query =>
        [.. RawQuery.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2)).Select(pair => (Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[1])))];

    public string? Value(string name) => Query.FirstOrDefault(pair => pair.Name == name).Value;
}
