using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Search;

/// <summary>Reads search criteria from a query, in snake and in camel spelling.</summary>
internal static class SearchCriteriaReader
{
    public static bool IsGiven(QueryNode query) => query.Members.ContainsKey("searchCriteria") || query.Members.ContainsKey("search_criteria");

    public static SearchCriteria Read(QueryNode query)
    {
        if (!query.Members.TryGetValue("searchCriteria", out var root) && !query.Members.TryGetValue("search_criteria", out root))
        {
            throw RestError.Required("searchCriteria");
        }

        var criteria = SearchCriteria.None;
        foreach (var (name, node) in root.Members)
        {
            criteria = Snake(name) switch
            {
                "filter_groups" => criteria with { FilterGroups = [.. node.Members.Values.Select(Group)] },
                "sort_orders" => criteria with { SortOrders = [.. node.Members.Values.Select(Sort)] },
                "page_size" => criteria with { PageSize = Integer(name, node.Value) },
                "current_page" => criteria with { CurrentPage = Integer(name, node.Value) },
                _ => throw RestError.NotSupported(Snake(name)),
            };
        }

        return criteria;
    }

    private static List<Filter> Group(QueryNode group)
    {
        foreach (var name in group.Members.Keys.Where(name => name != "filters"))
        {
            throw RestError.NotSupported(Snake(name));
        }

        return group.Members.TryGetValue("filters", out var filters) ? [.. filters.Members.Values.Select(ReadFilter)] : [];
    }

    private static Filter ReadFilter(QueryNode node)
    {
        var filter = new Filter("", "", "eq");
        foreach (var (name, member) in node.Members)
        {
            filter = Snake(name) switch
            {
                "field" => filter with { Field = member.Value },
                "value" => filter with { Value = member.Value },
                "condition_type" => filter with { ConditionType = member.Value.Length == 0 ? "eq" : member.Value },
                _ => throw RestError.NotSupported(Snake(name)),
            };
        }

        return filter;
    }

    private static SortOrder Sort(QueryNode node)
    {
        var order = new SortOrder("", null);
        foreach (var (name, member) in node.Members)
        {
            order = Snake(name) switch
            {
                "field" => order with { Field = member.Value },
                "direction" => order with { Direction = Direction(member.Value) },
                _ => throw RestError.NotSupported(Snake(name)),
            };
        }

        return order;
    }

    private static string Direction(string text) => text.ToUpperInvariant() switch
    {
        "ASC" => "ASC",
        "DESC" => "DESC",
        _ => throw RestError.BadRequest("The sort order has to be specified as %1 for ascending order or %2 for descending order.", "ASC", "DESC"),
    };

    private static int Integer(string name, string text) =>
        PhpNumber.Whole(text) is { } number ? (int)Math.Clamp(number, int.MinValue, int.MaxValue) : throw RestError.WrongInteger(name, text);

    private static string Snake(string name) => string.Concat(name.Select(c => char.IsAsciiLetterUpper(c) ? $"_{char.ToLowerInvariant(c)}" : $"{c}"));
}
