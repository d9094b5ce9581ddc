using Microsoft.Extensions.Time.Testing;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Service;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Service;

/// <summary>The clock of orders through the Custom API, with the rights of the function app.</summary>
[TestClass]
public sealed class EvaluateServiceLevelsTests
{
    private static readonly DateTime Placed = TestMessages.Noon;
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(Placed.AddMinutes(1)));
    private readonly SandboxTestDataverse _dataverse;
    private readonly TestStore _store;

    public EvaluateServiceLevelsTests()
    {
        _dataverse = new SandboxTestDataverse(_time);
        _store = new TestStore(_dataverse);
        AddTarget(SlaStage.OrderPlacedToDataverse, 5, 15);
        AddTarget(SlaStage.OrderPlacedToShipped, 1440, 2880);
    }

    [TestMethod]
    public void An_order_goes_from_in_time_over_warning_to_breached_and_is_missed_in_the_end()
    {
        Import(TestMessages.Order());
        Assert.AreEqual("1 1 False: InTime", Evaluate());
        Assert.AreEqual(Placed.AddDays(2), Order().GetAttributeValue<DateTime?>(OrderTable.SlaDueOn));
        Assert.AreEqual("0 0 False: InTime", Evaluate());

        _time.Advance(TimeSpan.FromDays(1));
        Assert.AreEqual("1 1 False: Warning", Evaluate());
        _time.Advance(TimeSpan.FromDays(1));
        Assert.AreEqual("1 1 False: Breached", Evaluate());
        Assert.AreEqual("0 0 False: Breached", Evaluate());

        Import(TestMessages.Order(revision: 1) with { Shipments = [TestMessages.Shipment("21", "121") with { CreatedAt = Placed.AddDays(3) }] });
        Assert.AreEqual("1 1 False: Missed", Evaluate());
        Assert.IsNull(Order().GetAttributeValue<DateTime?>(OrderTable.SlaDueOn));
        Assert.AreEqual("0 0 False: Missed", Evaluate());
    }

    [TestMethod]
    public void An_order_that_is_shipped_at_once_has_met_its_targets()
    {
        Import(TestMessages.Order() with { Shipments = [TestMessages.Shipment("22", "121") with { CreatedAt = Placed.AddHours(5) }, TestMessages.Shipment("21", "121") with { CreatedAt = Placed.AddHours(1) }] });

        Assert.AreEqual(Placed.AddHours(1), Order().GetAttributeValue<DateTime?>(OrderTable.ShippedOn));
        Assert.AreEqual("1 1 False: Met", Evaluate());
    }

    [TestMethod]
    public void A_canceled_order_is_measured_no_longer()
    {
        Import(TestMessages.Order());
        Evaluate();

        Import(TestMessages.Order(revision: 1) with { State = OrderState.Canceled });

        Assert.AreEqual("1 1 False: NotMeasured", Evaluate());
        Assert.AreEqual("0 0 False: NotMeasured", Evaluate());
    }

    [TestMethod]
    public void A_virtual_order_is_measured_by_its_way_only()
    {
        Import(TestMessages.Order() with { IsVirtual = true });

        Assert.AreEqual("1 1 False: Met", Evaluate());
    }

    [TestMethod]
    public void Orders_older_than_the_connection_do_not_count_as_late()
    {
        _time.Advance(TimeSpan.FromDays(200));
        Import(TestMessages.Order() with { Shipments = [TestMessages.Shipment("21", "121")], State = OrderState.Complete });

        Assert.AreEqual("1 1 False: Met", Evaluate());
    }

    [TestMethod]
    public void Old_orders_that_cannot_be_measured_are_not_looked_at_again_and_again()
    {
        _time.Advance(TimeSpan.FromDays(200));
        Import(TestMessages.Order() with { State = OrderState.Complete });

        Assert.AreEqual("0 0 False: NotMeasured", Evaluate());
    }

    [TestMethod]
    public void A_target_of_a_store_takes_the_place_of_the_common_one()
    {
        AddTarget(SlaStage.OrderPlacedToShipped, 10, 30, _store.Id);
        Import(TestMessages.Order());
        Assert.AreEqual("1 1 False: InTime", Evaluate());

        _time.Advance(TimeSpan.FromMinutes(40));

        Assert.AreEqual("1 1 False: Breached", Evaluate());
    }

    [TestMethod]
    public void A_target_that_is_switched_off_does_not_count()
    {
        foreach (var target in _store.Rows("mag_slatarget"))
        {
            _store.Change("mag_slatarget", target.Id, ("statecode", new OptionSetValue(1)), ("statuscode", new OptionSetValue(2)));
        }

        Import(TestMessages.Order());

        Assert.AreEqual("0 0 False: NotMeasured", Evaluate());
    }

    [TestMethod]
    public void A_call_takes_no_more_than_it_may_and_says_that_there_is_more()
    {
        for (var id = 1; id <= 5; id++)
        {
            Import(TestMessages.Order($"{id}"));
        }

        Assert.AreEqual("2 2 True", Numbers(("MaximumOrders", 2)));
        Assert.AreEqual("2 2 True", Numbers(("MaximumOrders", 2)));
        Assert.AreEqual("1 1 False", Numbers(("MaximumOrders", 2)));
        Assert.AreEqual("0 0 False", Numbers(("MaximumOrders", 2)));
    }

    [TestMethod]
    public void A_number_that_makes_no_sense_counts_as_none()
    {
        Import(TestMessages.Order());

        Assert.AreEqual("1 1 False", Numbers(("MaximumOrders", -1)));
    }

    [TestMethod]
    public void Costs_two_requests_and_one_for_each_change()
    {
        for (var id = 1; id <= 3; id++)
        {
            Import(TestMessages.Order($"{id}"));
        }

        var service = new CountingOrganizationService(_dataverse.UserService);
        new SlaEvaluation(service).Run(500, Placed.AddMinutes(2));

        Assert.AreEqual("RetrieveMultiple mag_slatarget, RetrieveMultiple mag_order, Update mag_order, Update mag_order, Update mag_order", string.Join(", ", service.Requests));
    }

    [TestMethod]
    public void An_import_does_not_touch_where_the_order_stands()
    {
        Import(TestMessages.Order());
        Evaluate();

        Import(TestMessages.Order(revision: 1) with { State = OrderState.Processing });

        Assert.AreEqual(SlaStatus.InTime, Order().Choice<SlaStatus>(OrderTable.SlaStatus));
    }

    private Entity Order() => _store.Single("mag_order");

    private void Import(Order order) => _dataverse.Call("mag_ImportOrder", ("Payload", TestStore.Text(order)));

    private string Evaluate() => $"{Numbers()}: {Order().Choice<SlaStatus>(OrderTable.SlaStatus)?.ToString() ?? nameof(SlaStatus.NotMeasured)}";

    private string Numbers(params (string Name, object Value)[] inputs)
    {
        var answer = _dataverse.Call("mag_EvaluateServiceLevels", inputs);
        return $"{answer["Evaluated"]} {answer["Changed"]} {answer["More"]}";
    }

    private void AddTarget(SlaStage stage, int warn, int breach, Guid? storeId = null) => _store.Add(
        "mag_slatarget",
        (SlaTargetTable.Stage, new OptionSetValue((int)stage)),
        (SlaTargetTable.WarnAfterMinutes, warn),
        (SlaTargetTable.BreachAfterMinutes, breach),
        (SettingColumns.Store, storeId is { } id ? new EntityReference("mag_store", id) : null));
}
