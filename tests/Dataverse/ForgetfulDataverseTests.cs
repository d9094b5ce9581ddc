using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests;

[TestClass]
public sealed class ForgetfulDataverseTests
{
    private readonly ForgetfulDataverse _dataverse = new();

    [TestMethod]
    public void Answers_imports_as_created()
    {
        var service = _dataverse.Connect();

        var first = service.Execute(new OrganizationRequest("mag_ImportOrder") { ["Payload"] = "{}" });
        var second = service.Execute(new OrganizationRequest("mag_ImportOrder") { ["Payload"] = "{}" });

        Assert.AreEqual("Created", first["Outcome"]);
        Assert.AreNotEqual((Guid)first["Id"], (Guid)second["Id"]);
        Assert.AreEqual(2, _dataverse.Imports);
        Assert.AreEqual(2, _dataverse.Calls);
    }

    [TestMethod]
    public void Answers_batches_item_by_item()
    {
        var batch = new ExecuteMultipleRequest { Settings = new ExecuteMultipleSettings(), Requests = [] };
        batch.Requests.AddRange(Enumerable.Range(0, 100).Select(_ => new OrganizationRequest("mag_ImportOrder")));

        var response = (ExecuteMultipleResponse)_dataverse.Connect().Execute(batch);

        Assert.HasCount(100, response.Responses);
        Assert.IsFalse(response.IsFaulted);
        Assert.AreEqual(100, _dataverse.Imports);
        Assert.AreEqual(1, _dataverse.Calls);
    }

    [TestMethod]
    public void Refuses_a_batch_that_Dataverse_would_refuse()
    {
        var batch = new ExecuteMultipleRequest { Settings = new ExecuteMultipleSettings(), Requests = [] };
        batch.Requests.AddRange(Enumerable.Range(0, 1001).Select(_ => new OrganizationRequest("mag_ImportOrder")));

        FaultAssert.Code(FaultCodes.BatchTooLarge, () => _dataverse.Connect().Execute(batch));
    }

    [TestMethod]
    public void Keeps_nothing()
    {
        var service = _dataverse.Connect();

        var id = service.Create(new Entity("mag_order"));
        service.Update(new Entity("mag_order", id));
        var upserted = (UpsertResponse)service.Execute(new UpsertRequest { Target = new Entity("mag_order", id) });
        service.Delete("mag_order", id);

        Assert.AreEqual(id, upserted.Target.Id);
        Assert.IsEmpty(service.RetrieveMultiple(new QueryExpression("mag_order")).Entities);
        FaultAssert.Code(FaultCodes.NotSupported, () => service.Retrieve("mag_order", id, new ColumnSet("mag_name")));
        Assert.IsInstanceOfType<WhoAmIResponse>(service.Execute(new WhoAmIRequest()));
    }

    [TestMethod]
    public async Task A_cancelled_call_is_not_answered()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => _dataverse.Connect().ExecuteAsync(new OrganizationRequest("x"), source.Token));
    }
}
