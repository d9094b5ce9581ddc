using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.Documents;

/// <summary>Members of documents in the order in which Magento 2.4.7 prints them: the order of its REST schema.</summary>
internal static class MemberOrder
{
    private static readonly FrozenDictionary<string, string[]> Kinds = Load();

    /// <summary>Names of the members of a kind, e.g. <c>order</c> or <c>invoice_item</c>.</summary>
    public static IReadOnlyList<string> Of(string kind) => Kinds[kind];

    /// <summary>Sorts the members of an object in place. Members the schema does not place stay behind the others.</summary>
    public static JsonObject Sort(JsonObject json, string kind)
    {
        var ranks = Kinds[kind].Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        // The API adds the totals of hidden rows when everything else was written.
        var isHidden = kind == "item" && json["parent_item_id"] is not null && json["price_incl_tax"] is null;
        int Rank(string name) => (isHidden, name) switch
        {
            (true, "row_total_incl_tax") => int.MaxValue - 1,
            (true, "base_row_total_incl_tax") => int.MaxValue,
            _ => ranks.GetValueOrDefault(name, int.MaxValue - 2),
        };
        var members = json.ToArray();
        if (members.Zip(members.Skip(1)).All(pair => Rank(pair.First.Key) <= Rank(pair.Second.Key)))
        {
            return json;
        }

        json.Clear();
        foreach (var (name, value) in members.OrderBy(member => Rank(member.Key)))
        {
            json[name] = value;
        }

        return json;
    }

    private static FrozenDictionary<string, string[]> Load()
    {
        using var reader = new StreamReader(typeof(MemberOrder).Assembly.GetManifestResourceStream("MemberOrder.txt")!);
        Dictionary<string, List<string>> kinds = [];
        var current = new List<string>();
        foreach (var line in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.EndsWith(':'))
            {
                kinds.Add(line[..^1], current = []);
            }
            else
            {
                current.AddRange(line.Split(' '));
            }
        }

        return kinds.ToFrozenDictionary(kind => kind.Key, kind => kind.Value.ToArray());
    }
}
