using System.Text;

namespace PowerPlatformMagento.Magento.Search;

/// <summary>A route with a query as the servers can check it: names always with a value sign, spaces as <c>%20</c>, no raw <c>=</c> or <c>+</c> inside values.</summary>
internal sealed class QueryText(string route)
{
    private readonly StringBuilder _text = new(route);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public void Add(string name, string value)
    {
        if (!_names.Add(name))
        {
            throw new ArgumentException("The server cannot check the signature of a query that names the same thing twice.", nameof(name));
        }

        _text.Append(_names.Count == 1 ? '?' : '&').Append(Escape(name)).Append('=').Append(Escape(value));
    }

    public override string ToString() => _text.ToString();

    /// <summary>Encodes all but unreserved characters; commas stay, they may stand in a query and lists of ids would triple otherwise.</summary>
    private static string Escape(string text) => Uri.EscapeDataString(text).Replace("%2C", ",", StringComparison.Ordinal);
}
