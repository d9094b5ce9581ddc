using Microsoft.Extensions.Time.Testing;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Erp;

/// <summary>About how far an order is the ERP system is right, about everything else the store; through the registered step.</summary>
[TestClass]
public sealed class RecordErpFactsTests
{
    private static readonly DateTime Delivered = TestMessages.Noon.Date.AddDays(1);

    private readonly SandboxTestDataverse _dataverse;
    private readonly TestStore _store;
    private readonly Guid _salesOrder;

    public RecordErpFactsTests()
    {
        _dataverse = new SandboxTestDataverse(new FakeTimeProvider(new DateTimeOffset(TestMessages.Noon)));
        _store = new TestStore(_dataverse);
        _store.Import(TestMessages.Order());
        _salesOrder = _store.Add("salesorder", ("name", "WEB-12"), ("mag_orderid", Order.ToEntityReference()), ("customerid", Order.GetAttributeValue<EntityReference>("mag_contactid")));
    }

    private Entity Order => _store.Single("mag_order");

    [TestMethod]
    public void Before_the_ERP_system_knows_the_order_the_store_says_how_far_it_is()
    {
        Assert.AreEqual((int)FulfillmentStatus.Open, Order.Choice("mag_fulfillmentstatus"));

        _store.Import(TestMessages.Order(revision: 1) with { State = OrderState.Complete, Shipments = [TestMessages.Shipment("91", "101")] });

        Assert.AreEqual((int)FulfillmentStatus.Delivered, Order.Choice("mag_fulfillmentstatus"));
        Assert.IsNotNull(Order.GetAttributeValue<DateTime?>("mag_fulfilledon"));
        Assert.IsNull(Order.Choice("mag_erpstatus"));
    }

    [TestMethod]
    public void What_the_ERP_system_says_is_on_the_order()
    {
        Move(3, 100001);

        Assert.AreEqual((int)FulfillmentStatus.Delivered, Order.Choice("mag_fulfillmentstatus"));
        Assert.AreEqual((int)FulfillmentStatus.Delivered, Order.Choice("mag_erpstatus"));
        Assert.AreEqual(_store.Single("salesorder").Text("ordernumber"), Order.Text("mag_erpordernumber"));
        Assert.AreEqual(Delivered, Order.GetAttributeValue<DateTime?>("mag_fulfilledon"));
    }

    [TestMethod]
    public void News_of_the_store_do_not_take_it_back_and_still_bring_what_is_theirs()
    {
        Move(3, 100001);

        _store.Import(TestMessages.Order(revision: 1) with { State = OrderState.Processing, TotalPaid = 12.5m });

        Assert.AreEqual((int)FulfillmentStatus.Delivered, Order.Choice("mag_fulfillmentstatus"));
        Assert.AreEqual(Delivered, Order.GetAttributeValue<DateTime?>("mag_fulfilledon"));
        Assert.AreEqual((int)OrderStateChoice.Processing, Order.Choice("mag_orderstate"));
        Assert.AreEqual(12.5m, Order.GetAttributeValue<Money>("mag_totalpaid").Value);
    }

    [TestMethod]
    public void The_ERP_system_may_go_back_too()
    {
        Move(3, 100001);
        Move(0, 1);

        Assert.AreEqual((int)FulfillmentStatus.Open, Order.Choice("mag_fulfillmentstatus"));
    }

    [TestMethod]
    public void A_sales_order_of_somebody_else_touches_no_order()
    {
        var before = Order.RowVersion;
        var other = _store.Add("salesorder", ("name", "By phone"), ("customerid", Order.GetAttributeValue<EntityReference>("mag_contactid")));
        _store.Change("salesorder", other, ("statecode", new OptionSetValue(3)), ("statuscode", new OptionSetValue(100001)));

        Assert.AreEqual(before, Order.RowVersion);
    }

    [TestMethod]
    public void A_sales_order_that_is_linked_later_is_told_at_once()
    {
        var other = _store.Add("salesorder", ("name", "Linked by hand"), ("customerid", Order.GetAttributeValue<EntityReference>("mag_contactid")));
        _store.Change("salesorder", other, ("statecode", new OptionSetValue(4)), ("statuscode", new OptionSetValue(100003)));
        _store.Change("salesorder", other, ("mag_orderid", Order.ToEntityReference()));

        Assert.AreEqual((int)FulfillmentStatus.Invoiced, Order.Choice("mag_fulfillmentstatus"));
    }

    private void Move(int state, int reason) => _store.Change(
        "salesorder", _salesOrder, ("statecode", new OptionSetValue(state)), ("statuscode", new OptionSetValue(reason)), ("datefulfilled", state == 3 ? Delivered : null));
}
