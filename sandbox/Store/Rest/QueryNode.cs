namespace PowerPlatformMagento.Sandbox.Store.Rest;

/// <summary>One name of a query string with its members, as PHP builds arrays from <c>a[b][c]=d</c>.</summary>
internal sealed class QueryNode
{
    private readonly Dictionary<string, QueryNode> members = [];

    public string Value { get; private set; } = "";

    public IReadOnlyDictionary<string, QueryNode> Members => members;

    /// <summary>Reads the part after the question mark, not decoded yet.</summary>
    public static QueryNode Parse(string rawQuery)
    {
        var root = new QueryNode();
        foreach (var pair in rawQuery.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            root.Set(Decode(equals < 0 ? pair : pair[..equals]), equals < 0 ? "" : Decode(pair[(equals + 1)..]));
        }

        return root;
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private void Set(string name, string value)
    {
        var bracket = name.IndexOf('[', StringComparison.Ordinal);
        var node = Member(bracket < 0 ? name : name[..bracket]);
        while (bracket >= 0)
        {
            var close = name.IndexOf(']', bracket);
            if (close < 0)
            {
                break;
            }

            var key = name[(bracket + 1)..close];
            node = node.Member(key.Length == 0 ? $"{node.members.Count}" : key);
            bracket = close + 1 < name.Length && name[close + 1] == '[' ? close + 1 : -1;
        }

        node.Value = value;
    }

    private QueryNode Member(string name)
    {
        if (!members.TryGetValue(name, out var node))
        {
            members.Add(name, node = new QueryNode());
        }

        return node;
    }
}
