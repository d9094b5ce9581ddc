using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Messages;

[TestClass]
public sealed class UpsertMessageTests
{
    private readonly CoreDataverse _dataverse = new();

    [TestMethod]
    public void Creates_a_row_whose_key_is_new()
    {
        var response = Upsert(new Entity("mag_order", "mag_externalkey", "main-order-1") { ["mag_name"] = "1" });

        Assert.IsTrue(response.RecordCreated);
        Assert.AreEqual("main-order-1", _dataverse.Row("mag_order", response.Target.Id)["mag_externalkey"]);
    }

    [TestMethod]
    public void Updates_the_row_that_has_the_key()
    {
        var first = Upsert(new Entity("mag_order", "mag_externalkey", "main-order-1") { ["mag_name"] = "1" });

        var second = Upsert(new Entity("mag_order", "mag_externalkey", "MAIN-ORDER-1") { ["mag_name"] = "2" });

        Assert.IsFalse(second.RecordCreated);
        Assert.AreEqual(first.Target.Id, second.Target.Id);
        Assert.AreEqual("2", _dataverse.Sandbox.Rows("mag_order").Single()["mag_name"]);
    }

    [TestMethod]
    public void Creates_a_row_under_an_id_that_is_new()
    {
        var id = new Guid("11111111-2222-3333-4444-555555555555");
        var order = CoreDataverse.Order("main-order-1");
        order.Id = id;

        Assert.IsTrue(Upsert(order).RecordCreated);
        Assert.IsFalse(Upsert(order).RecordCreated);
        Assert.AreEqual(id, _dataverse.Sandbox.Rows("mag_order").Single().Id);
    }

    [TestMethod]
    public void Leaves_the_callers_entity_as_it_is()
    {
        var order = new Entity("mag_order", "mag_externalkey", "main-order-1") { ["mag_name"] = "1" };

        Upsert(order);

        Assert.IsFalse(order.Contains("mag_externalkey"));
        Assert.HasCount(1, order.KeyAttributes);
    }

    [TestMethod]
    public void Refuses_columns_that_are_no_key() =>
        FaultAssert.Code(FaultCodes.NoSuchKey, () => Upsert(new Entity("mag_order", "mag_name", "1")));

    private UpsertResponse Upsert(Entity entity) => (UpsertResponse)_dataverse.Service.Execute(new UpsertRequest { Target = entity });
}
