using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Messages;

[TestClass]
public sealed class DeleteMessageTests
{
    private readonly CoreDataverse _dataverse = new();

    [TestMethod]
    public void Removes_the_row()
    {
        var id = _dataverse.Service.Create(CoreDataverse.Order("main-order-1"));

        _dataverse.Service.Delete("mag_order", id);

        Assert.AreEqual(0, _dataverse.Sandbox.Count("mag_order"));
    }

    [TestMethod]
    public void Frees_its_key()
    {
        _dataverse.Service.Delete("mag_order", _dataverse.Service.Create(CoreDataverse.Order("main-order-1")));

        _dataverse.Service.Create(CoreDataverse.Order("main-order-1"));
        Assert.AreEqual(1, _dataverse.Sandbox.Count("mag_order"));
    }

    [TestMethod]
    public void Finds_the_row_by_alternate_key()
    {
        _dataverse.Service.Create(CoreDataverse.Order("main-order-1"));

        _dataverse.Service.Execute(new DeleteRequest { Target = new EntityReference("mag_order", "mag_externalkey", "main-order-1") });

        Assert.AreEqual(0, _dataverse.Sandbox.Count("mag_order"));
    }

    [TestMethod]
    public void Takes_the_children_of_a_parental_relationship_along()
    {
        var order = _dataverse.Service.Create(CoreDataverse.With(
            CoreDataverse.Order("main-order-1"), "mag_order_mag_orderline", CoreDataverse.Line("main-line-1"), CoreDataverse.Line("main-line-2")));
        _dataverse.Service.Create(CoreDataverse.With(
            CoreDataverse.Order("main-order-2"), "mag_order_mag_orderline", CoreDataverse.Line("main-line-3")));

        _dataverse.Service.Delete("mag_order", order);

        Assert.AreEqual("main-line-3", _dataverse.Sandbox.Rows("mag_orderline").Single()["mag_externalkey"]);
    }

    [TestMethod]
    public void Empties_the_lookups_of_a_referential_relationship()
    {
        var contact = _dataverse.Service.Create(new Entity("contact") { ["lastname"] = "Roe" });
        var order = _dataverse.Service.Create(CoreDataverse.Order("main-order-1", ("mag_contactid", new EntityReference("contact", contact))));

        _dataverse.Service.Delete("contact", contact);

        Assert.IsFalse(_dataverse.Row("mag_order", order).Contains("mag_contactid"));
    }

    [TestMethod]
    public void Refuses_to_delete_a_store_that_has_orders()
    {
        var store = _dataverse.Service.Create(new Entity("mag_store") { ["mag_name"] = "Main", ["mag_externalkey"] = "main" });
        _dataverse.Service.Create(CoreDataverse.Order("main-order-1", ("mag_storeid", new EntityReference("mag_store", store))));

        FaultAssert.Code(FaultCodes.DeleteRestricted, () => { _dataverse.Service.Delete("mag_store", store); });

        Assert.AreEqual(1, _dataverse.Sandbox.Count("mag_store"));
    }

    [TestMethod]
    public void Takes_addresses_and_contacts_of_an_account_along()
    {
        var account = CoreDataverse.With(new Entity("account") { ["name"] = "Roe Ltd" }, "contact_customer_accounts", new Entity("contact"));
        CoreDataverse.With(account, "Account_CustomerAddress", new Entity("customeraddress") { ["line1"] = "A" });
        var id = _dataverse.Service.Create(account);

        _dataverse.Service.Delete("account", id);

        Assert.AreEqual(0, _dataverse.Sandbox.Count("contact"));
        Assert.AreEqual(0, _dataverse.Sandbox.Count("customeraddress"));
    }

    [TestMethod]
    public void Brings_all_rows_back_when_the_transaction_fails()
    {
        var order = _dataverse.Service.Create(CoreDataverse.With(
            CoreDataverse.Order("main-order-1"), "mag_order_mag_orderline", CoreDataverse.Line("main-line-1")));
        var transaction = new ExecuteTransactionRequest
        {
            Requests =
            [
                new DeleteRequest { Target = new EntityReference("mag_order", order) },
                new DeleteRequest { Target = new EntityReference("mag_order", order) },
            ],
        };

        FaultAssert.Code(FaultCodes.RowNotFound, () => _dataverse.Service.Execute(transaction));

        Assert.AreEqual(order, _dataverse.Sandbox.Rows("mag_orderline").Single().GetAttributeValue<EntityReference>("mag_orderid").Id);
        FaultAssert.Code(FaultCodes.DuplicateKey, () => _dataverse.Service.Create(CoreDataverse.Order("main-order-1")));
    }

    [TestMethod]
    public void Refuses_a_row_that_does_not_exist() => FaultAssert.Code(
        FaultCodes.RowNotFound,
        () => { _dataverse.Service.Delete("mag_order", new Guid("11111111-2222-3333-4444-555555555555")); });

    [TestMethod]
    public void Refuses_an_outdated_row_version()
    {
        var row = _dataverse.Row("mag_order", _dataverse.Service.Create(CoreDataverse.Order("main-order-1")));
        _dataverse.Service.Update(new Entity("mag_order", row.Id) { ["mag_website"] = "base" });

        FaultAssert.Code(FaultCodes.VersionMismatch, () => _dataverse.Service.Execute(new DeleteRequest
        {
            Target = new EntityReference("mag_order", row.Id) { RowVersion = row.RowVersion },
            ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
        }));
    }
}
