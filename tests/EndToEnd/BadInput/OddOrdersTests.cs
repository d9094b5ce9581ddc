using System.Text;
using System.Text.Json;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.EndToEnd.Tests.BadInput;

/// <summary>Orders that no shop should have, among orders that every shop has.</summary>
[TestClass]
public sealed class OddOrdersTests
{
    private const int Every = 10;

    private static GeneratedDocuments _documents = null!;
    private static World _world = null!;

    [ClassInitialize]
    public static async Task BringEverythingAcross(TestContext context)
    {
        _documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 8 * Every, Odd = OddOrders.All, OddEvery = Every });
        _world = await World.StartAsync(_documents);
        await _world.AnnounceEverythingAsync();
        await _world.SettleAsync();
    }

    [ClassCleanup]
    public static async Task Stop() => await _world.DisposeAsync();

    [TestMethod]
    [DataRow(OddOrders.NoEmail)]
    [DataRow(OddOrders.NegativeAmount)]
    [DataRow(OddOrders.ManyLines)]
    [DataRow(OddOrders.PaymentMissing)]
    public void Odd_orders_that_can_be_told_are_imported(OddOrders kind)
    {
        var id = IdOf(kind);
        Assert.AreEqual(string.Empty, string.Join(',', _world.OpenIssues().Where(issue => issue.Text("mag_magentoid") == $"{id}").Select(issue => issue.Text("mag_errorcode"))));
        Assert.IsNotNull(_world.Order(id));
    }

    [TestMethod]
    [DataRow(OddOrders.UnknownCurrency, "MAG-ORD-002")]
    [DataRow(OddOrders.HugeAmount, "MAG-ORD-003")]
    [DataRow(OddOrders.HugeField, "MAG-DVE-008")]
    [DataRow(OddOrders.ItemsNull, "MAG-STO-012")]
    public void Odd_orders_that_cannot_be_held_are_parked_with_their_own_code(OddOrders kind, string code)
    {
        var issue = _world.OpenIssues().Single(row => row.Text("mag_externalkey") == $"main-order-{IdOf(kind)}");
        Assert.AreEqual(code, issue.Text("mag_errorcode"));
        Assert.AreEqual("order", issue.Text("mag_entitytype"));
        Assert.AreEqual("main", issue.Text("mag_storekey"));
        Assert.IsFalse(string.IsNullOrWhiteSpace(issue.Text("mag_hint")));
        Assert.IsFalse(string.IsNullOrWhiteSpace(issue.Text("mag_correlationid")));
        Assert.IsNull(_world.Find("mag_order", "order", IdOf(kind)));
    }

    [TestMethod]
    public void Five_hundred_lines_arrive_one_by_one_row()
    {
        var lines = _world.PartsOf(IdOf(OddOrders.ManyLines), "mag_orderline");
        Assert.HasCount(500, lines);
        Assert.HasCount(500, lines.Select(line => line.Text("mag_externalkey")).Distinct());
    }

    [TestMethod]
    public void An_order_without_email_has_no_contact_that_is_not_its_own()
    {
        var order = _world.Order(IdOf(OddOrders.NoEmail));
        Assert.IsNull(order.Text("mag_emailaddress"));
        Assert.IsNull(order.Link("mag_contactid"));
    }

    [TestMethod]
    public async Task Neighbours_are_unharmed()
    {
        var result = await _world.CompareAsync(order => _documents.Options.OddnessOf(long.Parse(order.Id, null)) == OddOrders.None);
        Assert.IsTrue(result.Agrees, string.Join('\n', result.Examples));
        Assert.AreEqual(8 * (Every - 1), result.Orders);
    }

    [TestMethod]
    public void Nothing_but_odd_orders_is_parked_each_once()
    {
        foreach (var issue in _world.OpenIssues())
        {
            Assert.AreNotEqual(OddOrders.None, _documents.Options.OddnessOf(long.Parse(issue.Text("mag_magentoid")!, null)));
        }

        Assert.HasCount(_world.OpenIssues().Count, _world.OpenIssues().Select(issue => issue.Text("mag_externalkey")).Distinct());
        Assert.HasCount(4, _world.OpenIssues());
    }

    [TestMethod]
    public void The_error_desk_holds_no_personal_value_of_the_odd_orders()
    {
        var text = new StringBuilder();
        foreach (var issue in _world.Rows("mag_syncissue"))
        {
            text.AppendJoin(' ', issue.Attributes.Where(attribute => attribute.Value is string).Select(attribute => attribute.Value)).AppendLine();
        }

        var words = PersonalValues.WordsOf(text.ToString());
        foreach (var id in Enumerable.Range(1, 8).Select(number => (long)number * Every))
        {
            using var order = JsonDocument.Parse(_documents.Find(StoreEntity.Orders, id)!.Value);
            var found = PersonalValues.Of(order.RootElement).Where(value => words.Contains($" {value} ", StringComparison.Ordinal)).ToList();
            Assert.IsEmpty(found, $"order {id}: {string.Join(", ", found)}");
        }
    }

    private static long IdOf(OddOrders kind) =>
        Enumerable.Range(1, 8).Select(number => (long)number * Every).Single(id => _documents.Options.OddnessOf(id) == kind);
}
