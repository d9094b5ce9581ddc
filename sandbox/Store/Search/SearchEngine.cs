using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Search;

/// <summary>Finds the ids of a page without making documents.</summary>
internal sealed class SearchEngine
{
    private readonly IQueryableDocuments documents;
    private readonly StoreEntity collection;
    private readonly SearchCriteria criteria;
    private readonly List<Condition[]> groups;
    private readonly (Column Column, bool Descending)[] sorts;
    private readonly string idColumn;

    public SearchEngine(IQueryableDocuments documents, StoreEntity collection, SearchCriteria criteria, Func<string> reportId)
    {
        this.documents = documents;
        this.collection = collection;
        this.criteria = criteria;
        idColumn = Columns.Id(collection).Column;
        Column Known(string name) => Columns.Find(collection, name) ?? throw Unknown(name, reportId);
        groups = [.. criteria.FilterGroups.Where(group => group.Count > 0)
            .Select(group => group.Select(filter => Condition.Create(Known(filter.Field), filter)).ToArray())];
        sorts = [.. criteria.SortOrders.Where(order => order.Field.Length > 0).Select(order => (Known(order.Field), order.Descending))];
    }

    public SearchPage Find(bool repeatLastPage)
    {
        var size = criteria.PageSize is > 0 and { } asked ? asked : int.MaxValue;
        var page = Math.Max(1, criteria.CurrentPage ?? 1);
        var found = Take(size, page);
        if (repeatLastPage && found.Ids.Count == 0 && found.TotalCount > 0)
        {
            return Take(size, (int)((found.TotalCount + size - 1) / size));
        }

        return found;
    }

    private SearchPage Take(int size, int page)
    {
        var skip = (page - 1L) * size;
        var byId = sorts.Length == 0 || sorts[0].Column.Name == idColumn;
        var matching = Candidates(byId && sorts.Length > 0 && sorts[0].Descending).Where(Matches);
        if (!byId)
        {
            matching = Sorted(matching);
        }

        var ids = new List<long>();
        long total = 0;
        foreach (var id in matching)
        {
            if (total++ >= skip && ids.Count < size)
            {
                ids.Add(id);
            }
        }

        return new SearchPage(ids, total);
    }

    private IEnumerable<long> Candidates(bool descending)
    {
        var (from, to) = (long.MinValue, long.MaxValue);
        foreach (var condition in groups.Where(group => group.Length == 1).Select(group => group[0]))
        {
            if (condition.Values.Count > 0 && (condition.Column.Name == idColumn || (condition.Column.Name == "order_id" && collection != StoreEntity.Orders)))
            {
                var isId = condition.Column.Name == idColumn;
                var listed = condition.Values.Where(value => value.Number == decimal.Truncate(value.Number)).Select(value => SqlLiteral.Whole(value.Number)).Distinct().Order();
                var ids = isId
                    ? listed.Where(id => documents.Contains(collection, id))
                    : listed.SelectMany(order => documents.IdsOfOrder(collection, order)).Order();
                return descending ? ids.Reverse() : ids;
            }

            if (condition.Column.Name == idColumn)
            {
                (from, to) = (Math.Max(from, condition.Bounds.From), Math.Min(to, condition.Bounds.To));
            }
        }

        return documents.Ids(collection, from, to, descending);
    }

    private bool Matches(long id)
    {
        foreach (var group in groups)
        {
            if (!Array.Exists(group, condition => condition.Holds(Value(id, condition.Column))))
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<long> Sorted(IEnumerable<long> ids)
    {
        var rows = ids.Select(id => (Id: id, Keys: Array.ConvertAll(sorts, sort => Value(id, sort.Column)))).ToArray();
        Array.Sort(rows, (left, right) =>
        {
            for (var i = 0; i < sorts.Length; i++)
            {
                var order = left.Keys[i].CompareTo(right.Keys[i]);
                if (order != 0)
                {
                    return sorts[i].Descending ? -order : order;
                }
            }

            return left.Id.CompareTo(right.Id);
        });
        return rows.Select(row => row.Id);
    }

    private ColumnValue Value(long id, Column column) => column.Name == idColumn ? ColumnValue.Of(id) : documents.Column(collection, id, column);

    private RestError Unknown(string name, Func<string> reportId) => collection is StoreEntity.Customers or StoreEntity.Products
        ? RestError.BadRequest("The \"%1\" attribute name is invalid. Reset the name and try again.", name)
        : RestError.Internal(reportId());
}
