using CsCheck;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Search;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Search;

/// <summary>The engine finds what a search through every document finds, in a generated store and in its copy.</summary>
[TestClass]
public sealed class SearchAgainstNaiveTests
{
    private static readonly GeneratedDocuments Generated = new(new GeneratedStoreOptions { Orders = 120, Seed = 6, Edition = StoreEdition.AdobeCommerce });
    private static readonly DocumentSet Copy = Copied();
    private static readonly string[] Comparisons = ["eq", "neq", "gt", "gteq", "lt", "lteq", "in", "nin", "null", "notnull"];
    private static readonly string[] Patterns = ["like", "nlike"];

    [TestMethod]
    [DataRow(StoreEntity.Orders, "entity_id", true)]
    [DataRow(StoreEntity.Orders, "store_id", true)]
    [DataRow(StoreEntity.Orders, "customer_id", true)]
    [DataRow(StoreEntity.Orders, "total_refunded", true)]
    [DataRow(StoreEntity.Orders, "status", false)]
    [DataRow(StoreEntity.Orders, "increment_id", false)]
    [DataRow(StoreEntity.Orders, "coupon_code", false)]
    [DataRow(StoreEntity.Orders, "customer_email", false)]
    [DataRow(StoreEntity.Orders, "updated_at", false)]
    [DataRow(StoreEntity.OrderItems, "order_id", true)]
    [DataRow(StoreEntity.OrderItems, "qty_shipped", true)]
    [DataRow(StoreEntity.OrderItems, "sku", false)]
    [DataRow(StoreEntity.OrderItems, "parent_item_id", true)]
    [DataRow(StoreEntity.Customers, "entity_id", true)]
    [DataRow(StoreEntity.Customers, "group_id", true)]
    [DataRow(StoreEntity.Customers, "lastname", false)]
    [DataRow(StoreEntity.Customers, "taxvat", false)]
    [DataRow(StoreEntity.Shipments, "order_id", true)]
    [DataRow(StoreEntity.Shipments, "created_at", false)]
    [DataRow(StoreEntity.Invoices, "grand_total", true)]
    [DataRow(StoreEntity.Creditmemos, "increment_id", false)]
    [DataRow(StoreEntity.Returns, "entity_id", true)]
    [DataRow(StoreEntity.Returns, "status", false)]
    [DataRow(StoreEntity.Returns, "customer_id", true)]
    [DataRow(StoreEntity.Returns, "date_requested", false)]
    [DataRow(StoreEntity.Companies, "company_name", false)]
    public void One_filter_and_one_order_find_what_reading_everything_finds(StoreEntity collection, string field, bool isNumber)
    {
        var naive = new NaiveSearch(Copy, collection, Columns.Id(collection).Member);
        var values = naive.Values(field);
        Assert.IsNotEmpty(values);
        var isDate = Columns.Find(collection, field)!.Value.Kind == ColumnKind.Date;
        var value = Gen.Int[0, values.Length - 1].Select(index => values[index]);
        var comparison = Gen.Select(Gen.Int[0, Comparisons.Length - 1], value, value, (index, first, second) =>
            (Condition: Comparisons[index], Operand: Comparisons[index] is "in" or "nin" ? $"{first},{second}" : first));
        var pattern = Gen.Select(Gen.Int[0, 1], value, Gen.Int[0, 3], (index, text, form) => (Condition: Patterns[index], Operand: Pattern(text, form)));
        var filter = isNumber || isDate ? comparison : Gen.OneOf(comparison, pattern);

        Gen.Select(filter, Gen.Bool).Sample(
            (asked, descending) =>
            {
                // A comma divides the list of an "in": values that hold one cannot be asked for this way.
                if (asked.Condition is "in" or "nin" && asked.Operand.Split(',').Length > 2)
                {
                    return;
                }

                var expected = naive.Sorted(naive.Matching(field, asked.Condition, asked.Operand, isNumber), field, descending, isNumber);
                foreach (var documents in new IQueryableDocuments[] { Copy, Generated })
                {
                    var criteria = SearchCriteria.None with
                    {
                        FilterGroups = [[new Filter(field, asked.Operand, asked.Condition)]],
                        SortOrders = [new SortOrder(field, descending ? "DESC" : "ASC")],
                    };
                    var page = new SearchEngine(documents, collection, criteria, () => "x").Find(false);
                    CollectionAssert.AreEqual(expected.ToArray(), page.Ids.ToArray(), $"{documents.GetType().Name} {field} {asked.Condition} {asked.Operand}");
                    Assert.AreEqual(expected.Count, page.TotalCount);
                }
            },
            iter: 25,
            threads: 1);
    }

    [TestMethod]
    public void Filters_of_a_group_are_alternatives_and_groups_are_all_to_be_met()
    {
        var naive = new NaiveSearch(Copy, StoreEntity.Orders, "entity_id");
        var fields = new[] { ("entity_id", true), ("store_id", true), ("grand_total", true), ("status", false), ("order_currency_code", false) };
        var filter = Gen.Select(Gen.Int[0, fields.Length - 1], Gen.Int[0, 5], Gen.Int[0, 1000], (field, condition, value) =>
        {
            var values = naive.Values(fields[field].Item1);
            return (Filter: new Filter(fields[field].Item1, values[value % values.Length], Comparisons[condition]), IsNumber: fields[field].Item2);
        });

        filter.Array[1, 3].Array[1, 3].Sample(
            groups =>
            {
                var expected = Copy.Ids(StoreEntity.Orders).ToHashSet();
                foreach (var group in groups)
                {
                    expected.IntersectWith(group.SelectMany(one => naive.Matching(one.Filter.Field, one.Filter.ConditionType, one.Filter.Value, one.IsNumber)));
                }

                var criteria = SearchCriteria.None with { FilterGroups = [.. groups.Select(group => (IReadOnlyList<Filter>)[.. group.Select(one => one.Filter)])] };
                var found = new SearchEngine(Copy, StoreEntity.Orders, criteria, () => "x").Find(false);
                CollectionAssert.AreEqual(expected.Order().ToArray(), found.Ids.ToArray());
            },
            iter: 150,
            threads: 1);
    }

    [TestMethod]
    public void Pages_put_together_are_the_whole_list_for_every_size_and_order() =>
        Gen.Select(Gen.Int[1, 130], Gen.Bool, Gen.Int[0, 2]).Sample(
            (size, descending, sort) =>
            {
                var criteria = SearchCriteria.None with { SortOrders = [new SortOrder(new[] { "entity_id", "status", "grand_total" }[sort], descending ? "DESC" : "ASC")] };
                var whole = Find(criteria);
                var pages = Enumerable.Range(1, 121).Select(page => Find(criteria with { PageSize = size, CurrentPage = page })).TakeWhile(page => page.Ids.Count > 0).ToList();

                CollectionAssert.AreEqual(whole.Ids.ToArray(), pages.SelectMany(page => page.Ids).ToArray());
                Assert.IsTrue(pages.TrueForAll(page => page.TotalCount == 120));
                Assert.HasCount((120 + size - 1) / size, pages);
            },
            iter: 40,
            threads: 1);

    [TestMethod]
    [DataRow(0, null, 120, DisplayName = "no size is all")]
    [DataRow(-3, null, 120)]
    [DataRow(10, 0, 10, DisplayName = "page 0 is the first")]
    [DataRow(10, -7, 10)]
    [DataRow(10, int.MaxValue, 0, DisplayName = "far behind the end")]
    [DataRow(int.MaxValue, int.MaxValue, 0)]
    public void Odd_sizes_and_numbers_of_pages_do_no_harm(int size, int? number, int count)
    {
        var page = Find(SearchCriteria.None with { PageSize = size, CurrentPage = number });

        Assert.HasCount(count, page.Ids);
        Assert.AreEqual(120, page.TotalCount);
    }

    [TestMethod]
    [DataRow("gt", "99999999999999999999", 0)]
    [DataRow("lt", "99999999999999999999", 120)]
    [DataRow("gt", "-99999999999999999999", 120)]
    [DataRow("eq", "99999999999999999999", 0)]
    [DataRow("in", "5,99999999999999999999", 1)]
    [DataRow("gteq", "9223372036854775807", 0)]
    [DataRow("gt", "9223372036854775807", 0)]
    [DataRow("lt", "100000000000000000000000000000000000000000", 120)]
    [DataRow("gt", "-100000000000000000000000000000000000000000", 120)]
    [DataRow("gt", "5.5", 115)]
    [DataRow("gteq", "5.5", 115)]
    [DataRow("lt", "5.5", 5)]
    [DataRow("eq", "5.5", 0)]
    [DataRow("gt", "-0.5", 120)]
    public void Ids_no_store_can_have_are_compared_like_others(string condition, string operand, int total)
    {
        foreach (var documents in new IQueryableDocuments[] { Copy, Generated })
        {
            var criteria = SearchCriteria.None with { FilterGroups = [[new Filter("entity_id", operand, condition)]] };

            Assert.AreEqual(total, new SearchEngine(documents, StoreEntity.Orders, criteria, () => "x").Find(false).TotalCount);
        }
    }

    private static SearchPage Find(SearchCriteria criteria) => new SearchEngine(Copy, StoreEntity.Orders, criteria, () => "x").Find(false);

    private static string Pattern(string text, int form) => form switch
    {
        0 => text,
        1 => text[..(text.Length / 2)] + "%",
        2 => "%" + text[(text.Length / 2)..],
        _ => "%" + (text.Length > 2 ? text[1..^1] : text) + "_",
    };

    private static DocumentSet Copied()
    {
        var copy = new DocumentSet();
        copy.CopyFrom(Generated);
        return copy;
    }
}
