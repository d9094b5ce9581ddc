using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Rest;
using PowerPlatformMagento.Sandbox.Store.Search;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Search;

[TestClass]
public sealed class SearchEngineTests
{
    private static readonly DocumentSet Captured = CapturedStore.Documents();

    [TestMethod]
    [DataRow("searchCriteria=", 26, "1,2,3")]
    [DataRow("searchCriteria[sortOrders][0][field]=entity_id", 26, "26,25,24", DisplayName = "descending by default")]
    [DataRow("searchCriteria[sortOrders][0][field]=entity_id&searchCriteria[sortOrders][0][direction]=ASC&searchCriteria[pageSize]=2&searchCriteria[currentPage]=2", 26, "3,4")]
    [DataRow("searchCriteria[filter_groups][0][filters][0][field]=entity_id&searchCriteria[filter_groups][0][filters][0][value]=24&searchCriteria[filter_groups][0][filters][0][condition_type]=gt", 2, "25,26")]
    [DataRow("searchCriteria[filter_groups][0][filters][0][field]=entity_id&searchCriteria[filter_groups][0][filters][0][value]=3&searchCriteria[filter_groups][0][filters][0][condition_type]=lteq", 3, "1,2,3")]
    [DataRow("searchCriteria[filter_groups][0][filters][0][field]=entity_id&searchCriteria[filter_groups][0][filters][0][value]=9,7,99,7&searchCriteria[filter_groups][0][filters][0][condition_type]=in", 2, "7,9")]
    [DataRow("searchCriteria[filter_groups][0][filters][0][field]=status&searchCriteria[filter_groups][0][filters][0][value]=holded&searchCriteria[filter_groups][1][filters][0][field]=store_id&searchCriteria[filter_groups][1][filters][0][value]=2", 0, "", DisplayName = "groups are all to be met")]
    [DataRow("searchCriteria[filter_groups][0][filters][0][field]=status&searchCriteria[filter_groups][0][filters][0][value]=holded&searchCriteria[filter_groups][0][filters][1][field]=store_id&searchCriteria[filter_groups][0][filters][1][value]=3", 3, "4,18,25", DisplayName = "filters of a group are alternatives")]
    [DataRow("searchCriteria[sortOrders][0][field]=grand_total&searchCriteria[sortOrders][0][direction]=ASC&searchCriteria[pageSize]=1", 26, "5")]
    public void Finds_orders(string query, int total, string firstIds)
    {
        var page = Find(query);

        Assert.AreEqual(total, page.TotalCount);
        Assert.AreEqual(firstIds, string.Join(',', page.Ids.Take(3)));
    }

    [TestMethod]
    public void Answers_an_empty_page_behind_the_last_one()
    {
        var page = Find("searchCriteria[pageSize]=10&searchCriteria[currentPage]=4");

        Assert.IsEmpty(page.Ids);
        Assert.AreEqual(26, page.TotalCount);
    }

    [TestMethod]
    public void Repeats_the_last_page_as_old_versions_did()
    {
        var page = Find("searchCriteria[pageSize]=10&searchCriteria[currentPage]=9", repeatLastPage: true);

        Assert.AreEqual("21,22,23,24,25,26", string.Join(',', page.Ids));
    }

    [TestMethod]
    public void Pages_through_generated_orders_without_gap_or_repeat()
    {
        var documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 1000 });
        var seen = new List<long>();
        long after = 0;
        while (true)
        {
            var page = Find(
                $"searchCriteria[filter_groups][0][filters][0][field]=entity_id&searchCriteria[filter_groups][0][filters][0][condition_type]=gt&searchCriteria[filter_groups][0][filters][0][value]={after}" +
                "&searchCriteria[sortOrders][0][field]=entity_id&searchCriteria[sortOrders][0][direction]=ASC&searchCriteria[pageSize]=300", documents: documents);
            if (page.Ids.Count == 0)
            {
                break;
            }

            seen.AddRange(page.Ids);
            after = page.Ids[^1];
        }

        CollectionAssert.AreEqual(Enumerable.Range(1, 1000).Select(id => (long)id).ToArray(), seen);
    }

    [TestMethod]
    [DataRow(StoreEntity.Shipments)]
    [DataRow(StoreEntity.Invoices)]
    [DataRow(StoreEntity.Creditmemos)]
    [DataRow(StoreEntity.OrderItems)]
    public void Finds_generated_documents_of_orders_whichever_way_is_asked(StoreEntity collection)
    {
        var documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 200 });
        var byOrder = Find("searchCriteria[filter_groups][0][filters][0][field]=order_id&searchCriteria[filter_groups][0][filters][0][condition_type]=in&searchCriteria[filter_groups][0][filters][0][value]=" +
            string.Join(',', Enumerable.Range(1, 200)), documents: documents, collection: collection);
        var all = Find("searchCriteria=", documents: documents, collection: collection);

        Assert.IsGreaterThan(5, all.TotalCount);
        CollectionAssert.AreEqual(all.Ids.ToArray(), byOrder.Ids.ToArray());
    }

    [TestMethod]
    public void Finds_the_same_in_a_copy_as_in_the_generated_store()
    {
        var generated = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 150, Seed = 4 });
        var copy = new DocumentSet();
        copy.CopyFrom(generated);
        foreach (var field in new[] { "updated_at", "status", "grand_total", "customer_email", "increment_id", "is_virtual" })
        {
            var query = $"searchCriteria[sortOrders][0][field]={field}&searchCriteria[sortOrders][0][direction]=ASC";
            CollectionAssert.AreEqual(Find(query, documents: generated).Ids.ToArray(), Find(query, documents: copy).Ids.ToArray(), field);
        }
    }

    private static SearchPage Find(string query, bool repeatLastPage = false, IStoreDocuments? documents = null, StoreEntity collection = StoreEntity.Orders) =>
        new SearchEngine((IQueryableDocuments)(documents ?? Captured), collection, SearchCriteriaReader.Read(QueryNode.Parse(query)), () => "x").Find(repeatLastPage);
}
