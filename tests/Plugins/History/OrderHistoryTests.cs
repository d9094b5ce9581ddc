using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.History;
using PowerPlatformMagento.Plugins.Summaries;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.History;

[TestClass]
public sealed class OrderHistoryTests
{
    private readonly SandboxTestDataverse _dataverse = new();
    private readonly TestStore _store;

    public OrderHistoryTests() => _store = new TestStore(_dataverse);

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public async Task Tells_what_a_contact_ordered()
    {
        await Import(
            TestMessages.Order("1") with { State = OrderState.Complete },
            TestMessages.Order("2") with { Currency = "USD", GrandTotal = 1234.5m, PlacedAt = TestMessages.Noon.AddDays(2) },
            TestMessages.Order("3") with { State = OrderState.Canceled, PlacedAt = TestMessages.Noon.AddDays(1) },
            TestMessages.Order("4") with { State = OrderState.PendingPayment },
            TestMessages.GuestOrder("5"));

        var summary = new OrderHistory(_dataverse.Service).Of(Purchaser.Contact(_store.Get("mag_order", "main-order-1").Link("mag_contactid")!.Value));

        Assert.AreEqual(2, summary.Orders);
        Assert.AreEqual(2, summary.OpenOrders);
        Assert.AreEqual("1,234.50 USD, 29.75 EUR", OrderHistoryText.LifetimeValueOf(summary));
        Assert.AreEqual("00000002", summary.LastOrderNumber);
        Assert.AreEqual("2 orders, 2 open. Lifetime value: 1,234.50 USD, 29.75 EUR. Last order: 00000002 on 2026-11-25.", OrderHistoryText.Of(summary));
    }

    [TestMethod]
    public async Task Tells_what_an_account_ordered()
    {
        await Import(TestMessages.Order("1") with { State = OrderState.Complete, Company = new Company { Id = "7", Name = "Nord GmbH" } }, TestMessages.Order("2"));

        var summary = new OrderHistory(_dataverse.Service).Of(Purchaser.Account(_store.Single("account").Id));

        Assert.AreEqual("1 order. Lifetime value: 29.75 EUR. Last order: 00000001 on 2026-11-23.", OrderHistoryText.Of(summary));
    }

    [TestMethod]
    public void Tells_of_a_customer_without_orders()
    {
        var summary = new OrderHistory(_dataverse.Service).Of(Purchaser.Contact(_store.Add("contact", ("lastname", "New"))));

        Assert.AreEqual("No orders.", OrderHistoryText.Of(summary));
        Assert.AreEqual(string.Empty, OrderHistoryText.LifetimeValueOf(summary));
        Assert.IsNull(summary.LastOrderOn);
    }

    [TestMethod]
    public async Task Costs_three_requests()
    {
        await Import(TestMessages.Order("1"), TestMessages.Order("2"));

        var service = new CountingOrganizationService(_dataverse.Service);
        new OrderHistory(service).Of(Purchaser.Contact(_store.Single("contact").Id));

        Assert.HasCount(3, service.Requests);
    }

    [TestMethod]
    public async Task Tells_a_reader_what_a_reader_may_see()
    {
        await Import(TestMessages.Order("1"));
        var reader = _dataverse.Sandbox.Connect(_dataverse.Sandbox.AddUser("Reader", "MAG Sales Reader"));

        Assert.AreEqual(1, new OrderHistory(reader).Of(Purchaser.Contact(_store.Single("contact").Id)).Orders);
    }

    private async Task Import(params Order[] orders)
    {
        foreach (var order in orders)
        {
            _dataverse.Call("mag_ImportOrder", ("Payload", TestStore.Text(order)));
        }

        await _dataverse.Sandbox.WhenIdleAsync(TestContext.CancellationToken);
    }
}
