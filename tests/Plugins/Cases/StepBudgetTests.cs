using System.Collections.Concurrent;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Cases;

/// <summary>Organization requests of the steps of cases and returns, counted where plug-ins ask for them.</summary>
[TestClass]
public sealed class StepBudgetTests
{
    private readonly ServiceWorld _world = new();
    private readonly ConcurrentQueue<string> _requests = new();

    [TestInitialize]
    public async Task ImportReturn()
    {
        _world.Import(TestMessages.Order());
        _world.Import(ServiceWorld.ReturnRequest());
        await _world.IdleAsync(CancellationToken.None);
        _world.Dataverse.BeforeMessage = message =>
        {
            if (message.IsInsidePlugin)
            {
                _requests.Enqueue(message.Request.RequestName);
            }
        };
    }

    [TestMethod]
    [DataRow("None", 1)]
    [DataRow("Comment", 4)]
    public async Task Telling_the_status_of_a_case_costs_one_request_without_and_four_with_a_rule(string rule, int requests)
    {
        _world.Set("mag_CaseAnswers", rule);

        _world.Agent.Update(new Entity("incident", _world.Case.Id) { ["statuscode"] = new OptionSetValue(3) });

        await CostsAsync(requests);
    }

    [TestMethod]
    [DataRow("Received", 0)]
    [DataRow("Closed", 2)]
    public async Task A_return_that_goes_on_costs_nothing_and_one_that_is_over_two_requests(string status, int requests)
    {
        _world.Store.Change("mag_return", _world.Return.Id, (ReturnTable.Status, new OptionSetValue((int)Enum.Parse<ReturnStatusChoice>(status))));

        await CostsAsync(requests);
    }

    [TestMethod]
    [DataRow("other", 1)]
    [DataRow("12", 5)]
    public async Task A_refund_costs_one_request_without_returns_and_three_with_one_that_resolves_its_case_with_two(string order, int requests)
    {
        var orderId = order == "12" ? _world.Store.Single("mag_order").Id : Order();
        await _world.IdleAsync(CancellationToken.None);
        _requests.Clear();

        _world.Store.Add(
            "mag_refund",
            ("mag_name", "R1"),
            ("mag_externalkey", "main-refund-1"),
            (RefundTable.Order, new EntityReference("mag_order", orderId)),
            (RefundTable.RefundedOn, TestMessages.Noon.AddHours(1)),
            (RefundTable.Lines, TestStore.Text(new[] { new DocumentLine { Id = "1", OrderLineId = "121", Quantity = 1m } })));

        await CostsAsync(requests);
    }

    [TestMethod]
    public async Task An_order_nobody_waits_for_costs_two_requests()
    {
        Order();

        await CostsAsync(2);
    }

    private Guid Order() => _world.Store.Add(
        "mag_order", ("mag_name", "other"), ("mag_externalkey", "main-order-99"), (OrderTable.Store, new EntityReference("mag_store", _world.Store.Id)));

    private async Task CostsAsync(int requests)
    {
        await _world.IdleAsync(CancellationToken.None);

        Assert.HasCount(requests, _requests, string.Join(", ", _requests));
    }
}
