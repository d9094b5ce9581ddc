using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Rest;
using PowerPlatformMagento.Sandbox.Store.Search;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Search;

/// <summary>Search criteria over rows without ids.</summary>
[TestClass]
public sealed class RowSearchTests
{
    private static readonly JsonElement[] Rows = [.. JsonDocument.Parse("""
        [{"code":"b","size":2,"open":true,"tags":["x"]},{"code":"a","size":10,"open":false},{"code":"c","size":2,"note":"N"},{"code":"D","size":null}]
        """).RootElement.EnumerateArray()];

    [TestMethod]
    [DataRow("code", "eq", "B", "b")]
    [DataRow("code", "in", "a,c", "ac")]
    [DataRow("code", "nin", "a,c", "bD")]
    [DataRow("code", "like", "%", "bacD")]
    [DataRow("size", "gt", "2", "a")]
    [DataRow("size", "lteq", "2", "bc")]
    [DataRow("size", "null", "1", "D")]
    [DataRow("open", "eq", "1", "b")]
    [DataRow("open", "eq", "0", "a")]
    [DataRow("note", "notnull", "1", "c")]
    public void A_filter_keeps_what_fits(string field, string condition, string value, string codes) =>
        Assert.AreEqual(codes, Found(SearchCriteria.None with { FilterGroups = [[new Filter(field, value, condition)]] }));

    [TestMethod]
    public void Filters_of_a_group_are_alternatives_and_groups_all_hold()
    {
        var criteria = SearchCriteria.None with
        {
            FilterGroups = [[new Filter("code", "a", "eq"), new Filter("size", "2", "eq")], [new Filter("code", "b", "neq")], []],
        };

        Assert.AreEqual("ac", Found(criteria));
    }

    [TestMethod]
    public void Rows_are_sorted_by_several_columns_and_stay_as_they_are_without()
    {
        Assert.AreEqual("bacD", Found(SearchCriteria.None));
        Assert.AreEqual("abcD", Found(Sorted(("code", "ASC"))));
        Assert.AreEqual("Dcba", Found(Sorted(("code", null))), "descending is Magento's default");
        Assert.AreEqual("Dcba", Found(Sorted(("size", "ASC"), ("code", "DESC"))), "nothing comes first");
        Assert.AreEqual("abcD", Found(Sorted(("size", "DESC"), ("code", "ASC"))));
    }

    [TestMethod]
    [DataRow(2, 1, "ba")]
    [DataRow(2, 2, "cD")]
    [DataRow(2, 3, "")]
    [DataRow(3, 2, "D")]
    [DataRow(0, 5, "")]
    [DataRow(2, 0, "ba")]
    [DataRow(2, -4, "ba")]
    [DataRow(int.MaxValue, int.MaxValue, "")]
    public void Pages_follow_one_another(int size, int page, string codes)
    {
        var (found, total) = RowSearch.Find(Rows, SearchCriteria.None with { PageSize = size, CurrentPage = page }, () => "r");

        Assert.AreEqual(codes, string.Concat(found.Select(row => row.GetProperty("code").GetString())));
        Assert.AreEqual(4, total);
    }

    [TestMethod]
    [DataRow("colour")]
    [DataRow("tags")]
    public void A_column_no_row_has_breaks_the_call(string field)
    {
        var error = Assert.ThrowsExactly<RestError>(() => Found(Sorted((field, "ASC"))));

        Assert.AreEqual(500, error.Status);
        Assert.ThrowsExactly<RestError>(() => Found(SearchCriteria.None with { FilterGroups = [[new Filter(field, "1", "eq")]] }));
    }

    [TestMethod]
    public void An_empty_list_takes_any_column() => Assert.AreEqual(0, RowSearch.Find([], Sorted(("colour", "ASC")), () => "r").Total);

    private static SearchCriteria Sorted(params (string Field, string? Direction)[] orders) => SearchCriteria.None with { SortOrders = [.. orders.Select(order => new SortOrder(order.Field, order.Direction))] };

    private static string Found(SearchCriteria criteria) => string.Concat(RowSearch.Find(Rows, criteria, () => "r").Page.Select(row => row.GetProperty("code").GetString()));
}
