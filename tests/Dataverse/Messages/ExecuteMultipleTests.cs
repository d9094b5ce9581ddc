using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Messages;

[TestClass]
public sealed class ExecuteMultipleTests
{
    private readonly CoreDataverse _dataverse = new();

    [TestMethod]
    public void Runs_each_item_and_returns_its_response()
    {
        var response = Execute(continueOnError: true, returnResponses: true, Create("1"), Create("2"));

        Assert.IsFalse(response.IsFaulted);
        CollectionAssert.AreEqual(new[] { 0, 1 }, response.Responses.Select(item => item.RequestIndex).ToList());
        Assert.AreEqual(
            _dataverse.Sandbox.Rows("mag_order").Last().Id, ((CreateResponse)response.Responses[1].Response).id);
    }

    [TestMethod]
    public void A_failing_item_does_not_touch_its_neighbours()
    {
        var response = Execute(continueOnError: true, returnResponses: true, Create("1"), Create("1"), Create("2"));

        Assert.IsTrue(response.IsFaulted);
        Assert.AreEqual(2, _dataverse.Sandbox.Count("mag_order"));
        Assert.IsNull(response.Responses[0].Fault);
        Assert.AreEqual(FaultCodes.DuplicateKey, response.Responses[1].Fault.ErrorCode);
        Assert.IsNull(response.Responses[1].Response);
        Assert.IsNull(response.Responses[2].Fault);
    }

    [TestMethod]
    public void Stops_at_the_first_fault_when_told_so()
    {
        var response = Execute(continueOnError: false, returnResponses: true, Create("1"), Create("1"), Create("2"));

        Assert.HasCount(2, response.Responses);
        Assert.AreEqual(1, _dataverse.Sandbox.Count("mag_order"));
    }

    [TestMethod]
    public void Returns_only_faults_when_responses_are_not_wanted()
    {
        var response = Execute(continueOnError: true, returnResponses: false, Create("1"), Create("1"), Create("2"));

        Assert.AreEqual(1, response.Responses.Single().RequestIndex);
        Assert.AreEqual(2, _dataverse.Sandbox.Count("mag_order"));
    }

    [TestMethod]
    public void Undoes_a_half_done_item_alone()
    {
        var half = new CreateRequest
        {
            Target = CoreDataverse.With(
                CoreDataverse.Order("main-order-2"), "mag_order_mag_orderline", CoreDataverse.Line("a"), CoreDataverse.Line("a")),
        };

        Execute(continueOnError: true, returnResponses: true, Create("1"), half);

        Assert.AreEqual("main-order-1", _dataverse.Sandbox.Rows("mag_order").Single()["mag_externalkey"]);
        Assert.AreEqual(0, _dataverse.Sandbox.Count("mag_orderline"));
    }

    [TestMethod]
    public void Takes_a_thousand_requests_and_not_one_more()
    {
        var requests = Enumerable.Range(0, 1000).Select(_ => new OrganizationRequest("WhoAmI")).ToArray();
        Assert.HasCount(1000, Execute(continueOnError: true, returnResponses: true, requests).Responses);

        var fault = FaultAssert.Code(
            FaultCodes.BatchTooLarge,
            () => Execute(continueOnError: true, returnResponses: true, [.. requests, new OrganizationRequest("WhoAmI")]));

        Assert.AreEqual(1000, fault.ErrorDetails["MaxBatchSize"]);
    }

    [TestMethod]
    public void Refuses_a_batch_inside_a_batch() => FaultAssert.Code(
        FaultCodes.InvalidArgument,
        () => Execute(continueOnError: true, returnResponses: true, new ExecuteMultipleRequest
        {
            Settings = new ExecuteMultipleSettings(),
            Requests = [],
        }));

    [TestMethod]
    public void Refuses_a_request_without_settings() => FaultAssert.Code(
        FaultCodes.InvalidArgument,
        () => _dataverse.Service.Execute(new ExecuteMultipleRequest { Requests = [] }));

    [TestMethod]
    public void Is_one_call_however_many_items_it_holds()
    {
        Execute(continueOnError: true, returnResponses: true, Create("1"), Create("2"), Create("1"));

        var statistics = _dataverse.Sandbox.Statistics;
        Assert.AreEqual(1, statistics.Calls);
        Assert.AreEqual(1, statistics.CallsByMessage["ExecuteMultiple"]);
        Assert.AreEqual(3, statistics.Messages["Create"].Count);
        Assert.AreEqual(1, statistics.Messages["Create"].Failures);
    }

    [TestMethod]
    public void A_message_nobody_knows_faults_its_own_item()
    {
        var response = Execute(continueOnError: true, returnResponses: true, new OrganizationRequest("mag_Nothing"), Create("1"));

        Assert.AreEqual(FaultCodes.NotSupported, response.Responses[0].Fault.ErrorCode);
        StringAssert.Contains(response.Responses[0].Fault.Message, "mag_Nothing");
        Assert.AreEqual(1, _dataverse.Sandbox.Count("mag_order"));
    }

    private static CreateRequest Create(string number) => new() { Target = CoreDataverse.Order("main-order-" + number) };

    private ExecuteMultipleResponse Execute(bool continueOnError, bool returnResponses, params OrganizationRequest[] requests)
    {
        var request = new ExecuteMultipleRequest
        {
            Settings = new ExecuteMultipleSettings { ContinueOnError = continueOnError, ReturnResponses = returnResponses },
            Requests = [],
        };
        request.Requests.AddRange(requests);
        return (ExecuteMultipleResponse)_dataverse.Service.Execute(request);
    }
}
