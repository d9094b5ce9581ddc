using System.Text;

namespace PowerPlatformMagento.Sandbox.Store.Rest;

/// <summary>A parsed <c>fields=</c> projection. A child of null means the whole member.</summary>
internal sealed class FieldSet
{
    private readonly byte[][] names;
    private readonly FieldSet?[] children;

    private FieldSet(Dictionary<string, FieldSet?> members)
    {
        names = [.. members.Keys.Select(Encoding.UTF8.GetBytes)];
        children = [.. members.Values];
    }

    public bool TryFind(ReadOnlySpan<byte> name, out FieldSet? child)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (name.SequenceEqual(names[i]))
            {
                child = children[i];
                return true;
            }
        }

        child = null;
        return false;
    }

    /// <summary>Parses as Magento's own parser does; null when the text cannot be parsed, which Magento answers with an empty array.</summary>
    public static FieldSet? Parse(string text)
    {
        var current = new Dictionary<string, FieldSet?>();
        var outer = new Stack<(Dictionary<string, FieldSet?> Members, string Name)>();
        var element = "";
        var start = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is not ('[' or ']' or ','))
            {
                if (!char.IsAsciiLetterOrDigit(c) && c != '_')
                {
                    return null;
                }

                start = start < 0 ? i : start;
                continue;
            }

            Take(i);
            if (c == '[')
            {
                outer.Push((current, element));
                current = [];
            }
            else if (c == ']')
            {
                if (!outer.TryPop(out var parent))
                {
                    return null;
                }

                parent.Members[parent.Name] = new FieldSet(current);
                (current, element) = parent;
            }
        }

        Take(text.Length);
        return outer.Count == 0 ? new FieldSet(current) : null;

        void Take(int end)
        {
            if (start >= 0)
            {
                element = text[start..end];
                current[element] = null;
                start = -1;
            }
        }
    }
}
