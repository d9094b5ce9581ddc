using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Enforcement;

[TestClass]
public sealed class LookupTests
{
    private static readonly Guid Nowhere = new("11111111-2222-3333-4444-555555555555");

    private readonly CoreDataverse _dataverse = new();

    [TestMethod]
    public void Refuses_a_row_that_does_not_exist() => FaultAssert.Code(
        FaultCodes.RowNotFound,
        () => _dataverse.Service.Create(CoreDataverse.Order("1", ("mag_contactid", new EntityReference("contact", Nowhere)))));

    [TestMethod]
    public void Refuses_a_table_the_lookup_does_not_point_to()
    {
        var account = _dataverse.Service.Create(new Entity("account"));

        FaultAssert.Code(
            FaultCodes.InvalidArgument,
            () => _dataverse.Service.Create(CoreDataverse.Order("1", ("mag_contactid", new EntityReference("account", account)))));
    }

    [TestMethod]
    [DataRow("account")]
    [DataRow("contact")]
    public void A_lookup_to_several_tables_takes_each(string table)
    {
        var parent = _dataverse.Service.Create(new Entity(table));

        var contact = _dataverse.Service.Create(new Entity("contact") { ["parentcustomerid"] = new EntityReference(table, parent) });

        Assert.AreEqual(table, _dataverse.Row("contact", contact).GetAttributeValue<EntityReference>("parentcustomerid").LogicalName);
    }

    [TestMethod]
    public void Finds_the_target_by_alternate_key()
    {
        var store = _dataverse.Service.Create(new Entity("mag_store") { ["mag_name"] = "Main", ["mag_externalkey"] = "main" });

        var order = _dataverse.Service.Create(
            CoreDataverse.Order("1", ("mag_storeid", new EntityReference("mag_store", "mag_externalkey", "main"))));

        Assert.AreEqual(store, _dataverse.Row("mag_order", order).GetAttributeValue<EntityReference>("mag_storeid").Id);
    }

    [TestMethod]
    public void Refuses_an_alternate_key_that_matches_nothing() => FaultAssert.Code(
        FaultCodes.RowNotFoundByKey,
        () => _dataverse.Service.Create(
            CoreDataverse.Order("1", ("mag_storeid", new EntityReference("mag_store", "mag_externalkey", "other")))));

    [TestMethod]
    public void A_lookup_follows_the_name_of_its_target()
    {
        var contact = _dataverse.Service.Create(new Entity("contact") { ["lastname"] = "Roe" });
        var order = _dataverse.Service.Create(CoreDataverse.Order("1", ("mag_contactid", new EntityReference("contact", contact))));

        _dataverse.Service.Update(new Entity("contact", contact) { ["lastname"] = "Doe" });

        Assert.AreEqual("Doe", _dataverse.Row("mag_order", order).GetAttributeValue<EntityReference>("mag_contactid").Name);
    }

    [TestMethod]
    public void An_owner_must_be_a_user_or_a_team()
    {
        var contact = _dataverse.Service.Create(new Entity("contact"));

        FaultAssert.Code(
            FaultCodes.InvalidArgument,
            () => _dataverse.Service.Create(CoreDataverse.Order("1", ("ownerid", new EntityReference("contact", contact)))));
    }
}
