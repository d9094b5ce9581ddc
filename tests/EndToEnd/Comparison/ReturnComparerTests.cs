using System.Text.Json;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.App.Comparison;

namespace PowerPlatformMagento.EndToEnd.Tests.Comparison;

/// <summary>A comparison that finds nothing is worth something only when it finds what is wrong.</summary>
[TestClass]
public sealed class ReturnComparerTests
{
    private const string Goods = """
        {"entity_id":3,"increment_id":"000000003","order_id":12,"order_increment_id":"000000012","status":"authorized","date_requested":"2026-11-23 04:00:00",
         "customer_custom_email":"mia@example.com","tracks":[{"track_number":"RET-1"}],"comments":[{"comment":"We placed your Return request."},{"comment":"Zu klein"}],
         "items":[{"entity_id":30,"order_item_id":5,"qty_requested":2,"qty_authorized":1,"qty_approved":null,"qty_returned":null,"status":"authorized"}]}
        """;

    private const int Refunded = 772100005;

    private readonly Dictionary<string, decimal> _refunded = [];

    private readonly Dictionary<string, List<Entity>> _tables = new()
    {
        ["mag_order"] = [Row("mag_order", "main-order-12")],
        ["mag_return"] = [Good()],
        ["mag_returnline"] = [GoodLine()],
    };

    public ReturnComparerTests() => _tables["mag_return"][0]["mag_orderid"] = new EntityReference("mag_order", _tables["mag_order"][0].Id);

    [TestMethod]
    public void Finds_nothing_where_both_sides_agree()
    {
        var result = Compare();

        Assert.IsTrue(result.Agrees, string.Join('\n', result.Examples));
        Assert.AreEqual(1, result.Returns);
    }

    [TestMethod]
    [DataRow("mag_return")]
    [DataRow("mag_returnline")]
    public void Finds_what_is_lost_or_doubled(string table)
    {
        var row = _tables[table][0];
        _tables[table].Add(row);
        Assert.AreEqual((0, 1), (Compare().Lost, Compare().Doubled));

        _tables[table].Clear();
        Assert.AreEqual((1, 0), (Compare().Lost, Compare().Doubled));
    }

    [TestMethod]
    public void Finds_each_value_that_differs()
    {
        foreach (var (table, row) in new[] { ("mag_return", Good()), ("mag_returnline", GoodLine()) })
        {
            foreach (var column in row.Attributes.Keys.Where(column => column != "mag_externalkey" && row[column] is not 0m))
            {
                var before = _tables[table][0][column];
                _tables[table][0][column] = null;

                Assert.AreEqual(column, Compare().Examples.Single().Column);
                _tables[table][0][column] = before;
            }
        }
    }

    [TestMethod]
    public void Finds_a_return_that_is_not_linked_to_its_order()
    {
        _tables["mag_return"][0]["mag_orderid"] = null;
        Assert.AreEqual("mag_orderid", Compare().Examples.Single().Column);

        // Where the order itself is not there, there is nothing to link to.
        _tables["mag_order"].Clear();
        Assert.IsTrue(Compare().Agrees);
    }

    [TestMethod]
    public void Takes_a_return_for_refunded_only_when_the_order_is()
    {
        _tables["mag_return"][0]["mag_returnstatus"] = new OptionSetValue(Refunded);
        _tables["mag_returnline"][0]["mag_returnstatus"] = new OptionSetValue(Refunded);
        Assert.AreEqual(2, Compare().Differences);

        _refunded["5"] = 0.5m;
        Assert.AreEqual(2, Compare().Differences);

        _refunded["5"] = 1;
        Assert.IsTrue(Compare().Agrees);
    }

    [TestMethod]
    public void Takes_what_arrived_for_approved_only_when_it_is_refunded()
    {
        const string Arrived = "\"qty_returned\":1";
        _tables["mag_returnline"][0]["mag_quantityreceived"] = 1m;
        _tables["mag_returnline"][0]["mag_quantityapproved"] = 1m;
        Assert.AreEqual("mag_quantityapproved", Compare(Arrived).Examples.Single().Column);

        _refunded["5"] = 1;
        _tables["mag_return"][0]["mag_returnstatus"] = new OptionSetValue(Refunded);
        _tables["mag_returnline"][0]["mag_returnstatus"] = new OptionSetValue(Refunded);
        Assert.IsTrue(Compare(Arrived).Agrees);

        _tables["mag_returnline"][0]["mag_quantityapproved"] = 2m;
        Assert.AreEqual("mag_quantityapproved", Compare(Arrived).Examples.Single().Column);
    }

    private ComparisonResult Compare(string returned = "\"qty_returned\":null")
    {
        using var document = JsonDocument.Parse(Goods.Replace("\"qty_returned\":null", returned, StringComparison.Ordinal));
        var result = new ComparisonResult();
        new ReturnComparer("main", new Tables(_tables), _refunded, result).Compare(new Document(document.RootElement));
        return result;
    }

    private static Entity Good()
    {
        var row = Row("mag_return", "main-return-3");
        row["mag_name"] = "000000003";
        row["mag_magentoid"] = "3";
        row["mag_ordernumber"] = "000000012";
        row["mag_returnstatus"] = new OptionSetValue(772100003);
        row["mag_magentostatus"] = "authorized";
        row["mag_requestedon"] = new DateTime(2026, 11, 23, 4, 0, 0, DateTimeKind.Utc);
        row["mag_emailaddress"] = "mia@example.com";
        row["mag_trackingnumbers"] = "RET-1";
        row["mag_comments"] = "We placed your Return request.\nZu klein";
        row["mag_totalquantity"] = 2m;
        return row;
    }

    private static Entity GoodLine()
    {
        var row = Row("mag_returnline", "main-returnline-30");
        row["mag_magentoid"] = "30";
        row["mag_magentoorderitemid"] = "5";
        row["mag_quantityrequested"] = 2m;
        row["mag_quantityauthorized"] = 1m;
        row["mag_quantityreceived"] = 0m;
        row["mag_quantityapproved"] = 0m;
        row["mag_returnstatus"] = new OptionSetValue(772100001);
        row["mag_magentostatus"] = "authorized";
        return row;
    }

    private static Entity Row(string table, string key) => new(table, Guid.CreateVersion7()) { ["mag_externalkey"] = key };

    private sealed class Tables(Dictionary<string, List<Entity>> tables) : IRowReader
    {
        public IEnumerable<Entity> Rows(string table) => tables[table];
    }
}
