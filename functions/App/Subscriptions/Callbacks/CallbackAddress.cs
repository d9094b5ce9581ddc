namespace PowerPlatformMagento.App.Subscriptions.Callbacks;

/// <summary>Address of a flow. Its text holds a signature, so it never prints itself.</summary>
internal sealed class CallbackAddress
{
    // What the platform wrote is what it signed: not one character is normalised.
    private static readonly UriCreationOptions AsGiven = new() { DangerousDisablePathAndQueryCanonicalization = true };

    private CallbackAddress(string text, Uri uri)
    {
        Text = text;
        Uri = uri;
    }

    /// <summary>The address as it was given.</summary>
    public string Text { get; }

    /// <summary>The address to call.</summary>
    public Uri Uri { get; }

    /// <summary>Reads an address; null when it is none, or one that could be read in two ways: with a user name, a fragment, without a path, with other than plain letters.</summary>
    public static CallbackAddress? Read(string text)
    {
        var authority = text.IndexOf("://", StringComparison.Ordinal) is > 0 and var scheme ? text.AsSpan(scheme + 3) : default;
        var end = authority.IndexOfAny('/', '?');
        return end > 0 && authority[end] == '/' && !authority[..end].Contains('@') && text.All(IsPlain) && Uri.TryCreate(text, AsGiven, out var uri)
            ? new CallbackAddress(text, uri)
            : null;
    }

    private static bool IsPlain(char letter) => letter is > ' ' and <= '~' and not '\\' and not '#';

    public override string ToString() => Uri.Host;
}
