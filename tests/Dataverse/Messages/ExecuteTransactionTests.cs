using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Messages;

[TestClass]
public sealed class ExecuteTransactionTests
{
    private readonly CoreDataverse _dataverse = new();

    [TestMethod]
    [DataRow(true, 2)]
    [DataRow(false, 0)]
    public void Runs_all_requests_and_returns_responses_when_wanted(bool wanted, int expected)
    {
        var response = (ExecuteTransactionResponse)_dataverse.Service.Execute(Request(wanted, Create("1"), Create("2")));

        Assert.HasCount(expected, response.Responses);
        Assert.AreEqual(2, _dataverse.Sandbox.Count("mag_order"));
    }

    [TestMethod]
    public void Leaves_nothing_and_names_the_request_that_failed()
    {
        var fault = FaultAssert.Code(FaultCodes.DuplicateKey, () => _dataverse.Service.Execute(Request(true, Create("1"), Create("2"), Create("1"))));

        Assert.AreEqual(2, ((ExecuteTransactionFault)fault).FaultedRequestIndex);
        Assert.AreEqual(0, _dataverse.Sandbox.Count("mag_order"));
    }

    [TestMethod]
    public void Later_requests_see_what_earlier_ones_wrote()
    {
        var update = new UpdateRequest { Target = new Entity("mag_order", "mag_externalkey", "main-order-1") { ["mag_website"] = "base" } };

        _dataverse.Service.Execute(Request(true, Create("1"), update));

        Assert.AreEqual("base", _dataverse.Sandbox.Rows("mag_order").Single()["mag_website"]);
    }

    [TestMethod]
    public void Restores_updated_rows_as_they_were()
    {
        var id = _dataverse.Service.Create(CoreDataverse.Order("main-order-1", ("mag_website", "old")));
        var version = _dataverse.Row("mag_order", id).RowVersion;
        var update = new UpdateRequest { Target = new Entity("mag_order", id) { ["mag_website"] = "new", ["mag_externalkey"] = "main-order-9" } };

        FaultAssert.Code(FaultCodes.DuplicateKey, () => _dataverse.Service.Execute(Request(true, update, Create("9"))));

        Assert.AreEqual("old", _dataverse.Row("mag_order", id)["mag_website"]);
        Assert.AreEqual(version, _dataverse.Row("mag_order", id).RowVersion);
        _dataverse.Service.Create(CoreDataverse.Order("main-order-9"));
    }

    [TestMethod]
    public void Refuses_a_transaction_inside_a_transaction() => FaultAssert.Code(
        FaultCodes.InvalidArgument, () => _dataverse.Service.Execute(Request(true, Request(true, Create("1")))));

    [TestMethod]
    public void May_be_an_item_of_a_batch()
    {
        var batch = new ExecuteMultipleRequest
        {
            Settings = new ExecuteMultipleSettings { ContinueOnError = true, ReturnResponses = true },
            Requests = [Request(true, Create("1"), Create("1")), Request(true, Create("2"))],
        };

        var response = (ExecuteMultipleResponse)_dataverse.Service.Execute(batch);

        Assert.IsNotNull(response.Responses[0].Fault);
        Assert.AreEqual("main-order-2", _dataverse.Sandbox.Rows("mag_order").Single()["mag_externalkey"]);
    }

    private static CreateRequest Create(string number) => new() { Target = CoreDataverse.Order("main-order-" + number) };

    private static ExecuteTransactionRequest Request(bool returnResponses, params OrganizationRequest[] requests)
    {
        var request = new ExecuteTransactionRequest { ReturnResponses = returnResponses, Requests = [] };
        request.Requests.AddRange(requests);
        return request;
    }
}
