using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Messages;

[TestClass]
public sealed class CreateMessageTests
{
    private readonly CoreDataverse _dataverse = new();

    [TestMethod]
    public void Stores_a_row_and_returns_its_id()
    {
        var id = _dataverse.Service.Create(CoreDataverse.Order("main-order-1"));

        Assert.AreEqual("main-order-1", _dataverse.Row("mag_order", id)["mag_externalkey"]);
    }

    [TestMethod]
    public void Keeps_the_id_the_caller_chose()
    {
        var id = new Guid("11111111-2222-3333-4444-555555555555");
        var order = CoreDataverse.Order("main-order-1");
        order.Id = id;

        Assert.AreEqual(id, _dataverse.Service.Create(order));
    }

    [TestMethod]
    public void Takes_the_id_from_the_primary_key_column()
    {
        var id = new Guid("11111111-2222-3333-4444-555555555555");

        Assert.AreEqual(id, _dataverse.Service.Create(CoreDataverse.Order("main-order-1", ("mag_orderid", id))));
    }

    [TestMethod]
    public void Refuses_an_id_that_is_taken()
    {
        var first = CoreDataverse.Order("main-order-1");
        first.Id = _dataverse.Service.Create(first);
        var second = CoreDataverse.Order("main-order-2");
        second.Id = first.Id;

        FaultAssert.Code(FaultCodes.DuplicateRow, () => _dataverse.Service.Create(second));
    }

    [TestMethod]
    public void Fills_the_system_columns()
    {
        var row = _dataverse.Row("mag_order", _dataverse.Service.Create(CoreDataverse.Order("main-order-1")));

        Assert.AreEqual(CoreDataverse.Start.UtcDateTime, row["createdon"]);
        Assert.AreEqual(CoreDataverse.Start.UtcDateTime, row["modifiedon"]);
        Assert.AreEqual("SYSTEM", row.GetAttributeValue<EntityReference>("createdby").Name);
        Assert.AreEqual("SYSTEM", row.GetAttributeValue<EntityReference>("ownerid").Name);
        Assert.AreEqual("systemuser", row.GetAttributeValue<EntityReference>("owninguser").LogicalName);
        Assert.AreEqual("Sandbox", row.GetAttributeValue<EntityReference>("owningbusinessunit").Name);
        Assert.AreEqual(0, row.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.AreEqual(1, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.IsFalse(row.Contains("owningteam"));
        Assert.IsTrue(row.Contains("versionnumber"));
    }

    [TestMethod]
    public void Fills_the_organization_of_a_table_the_organization_owns()
    {
        var id = _dataverse.Service.Create(new Entity("mag_store") { ["mag_name"] = "Main", ["mag_externalkey"] = "main" });

        var row = _dataverse.Row("mag_store", id);
        Assert.AreEqual("organization", row.GetAttributeValue<EntityReference>("organizationid").LogicalName);
        Assert.IsFalse(row.Contains("ownerid"));
    }

    [TestMethod]
    public void Fills_the_defaults_of_the_solution()
    {
        var id = _dataverse.Service.Create(new Entity("mag_store") { ["mag_name"] = "Main", ["mag_externalkey"] = "main" });

        var row = _dataverse.Row("mag_store", id);
        Assert.IsTrue(row.GetAttributeValue<bool>("mag_createguestcontacts"));
        Assert.AreEqual(772100000, row.GetAttributeValue<OptionSetValue>("mag_accountsharing").Value);
        Assert.IsFalse(row.Contains("mag_edition"));
    }

    [TestMethod]
    public void Takes_an_older_creation_time_for_migrated_rows()
    {
        var old = new DateTime(2019, 5, 4, 3, 2, 1, DateTimeKind.Utc);

        var row = _dataverse.Row("mag_order", _dataverse.Service.Create(CoreDataverse.Order("main-order-1", ("overriddencreatedon", old))));

        Assert.AreEqual(old, row["createdon"]);
        Assert.AreEqual(CoreDataverse.Start.UtcDateTime, row["overriddencreatedon"]);
    }

    [TestMethod]
    public void Inserts_children_with_the_lookup_to_their_parent()
    {
        var order = CoreDataverse.With(
            CoreDataverse.Order("main-order-1"),
            "mag_order_mag_orderline",
            CoreDataverse.Line("main-line-1"),
            CoreDataverse.Line("main-line-2"));

        var id = _dataverse.Service.Create(order);

        var lines = _dataverse.Sandbox.Rows("mag_orderline").ToList();
        Assert.HasCount(2, lines);
        Assert.IsTrue(lines.TrueForAll(line => line.GetAttributeValue<EntityReference>("mag_orderid").Id == id));
    }

    [TestMethod]
    public void Leaves_the_callers_entities_as_they_are()
    {
        var line = CoreDataverse.Line("main-line-1");
        var order = CoreDataverse.With(CoreDataverse.Order("main-order-1"), "mag_order_mag_orderline", line);

        _dataverse.Service.Create(order);

        Assert.IsFalse(line.Contains("mag_orderid"));
        Assert.AreEqual(Guid.Empty, order.Id);
        Assert.AreEqual(Guid.Empty, line.Id);
    }

    [TestMethod]
    public void Inserts_three_generations_at_once()
    {
        var identity = new Entity("mag_identity") { ["mag_name"] = "i", ["mag_externalkey"] = "main-customer-1" };
        var contact = CoreDataverse.With(new Entity("contact") { ["lastname"] = "Roe" }, "mag_contact_mag_identity", identity);
        var account = CoreDataverse.With(new Entity("account") { ["name"] = "Roe Ltd" }, "contact_customer_accounts", contact);

        var accountId = _dataverse.Service.Create(account);

        var stored = _dataverse.Sandbox.Rows("contact").Single();
        Assert.AreEqual(accountId, stored.GetAttributeValue<EntityReference>("parentcustomerid").Id);
        Assert.AreEqual("account", stored.GetAttributeValue<EntityReference>("parentcustomerid").LogicalName);
        Assert.AreEqual(stored.Id, _dataverse.Sandbox.Rows("mag_identity").Single().GetAttributeValue<EntityReference>("mag_contactid").Id);
    }

    [TestMethod]
    public void Inserts_a_parent_first_when_the_row_is_the_child()
    {
        var line = CoreDataverse.With(CoreDataverse.Line("main-line-1"), "mag_order_mag_orderline", CoreDataverse.Order("main-order-1"));

        var id = _dataverse.Service.Create(line);

        var order = _dataverse.Sandbox.Rows("mag_order").Single();
        Assert.AreEqual(order.Id, _dataverse.Row("mag_orderline", id).GetAttributeValue<EntityReference>("mag_orderid").Id);
    }

    [TestMethod]
    public void Refuses_two_parents()
    {
        var line = CoreDataverse.With(
            CoreDataverse.Line("main-line-1"),
            "mag_order_mag_orderline",
            CoreDataverse.Order("main-order-1"),
            CoreDataverse.Order("main-order-2"));

        FaultAssert.Code(FaultCodes.InvalidArgument, () => _dataverse.Service.Create(line));
        Assert.AreEqual(0, _dataverse.Sandbox.Count("mag_order"));
    }

    [TestMethod]
    public void Leaves_nothing_when_one_child_is_refused()
    {
        var order = CoreDataverse.With(
            CoreDataverse.Order("main-order-1"),
            "mag_order_mag_orderline",
            CoreDataverse.Line("main-line-1"),
            CoreDataverse.Line("main-line-1"));

        FaultAssert.Code(FaultCodes.DuplicateKey, () => _dataverse.Service.Create(order));

        Assert.AreEqual(0, _dataverse.Sandbox.Count("mag_order"));
        Assert.AreEqual(0, _dataverse.Sandbox.Count("mag_orderline"));
    }

    [TestMethod]
    public void The_same_rows_can_be_created_after_a_refused_attempt()
    {
        var bad = CoreDataverse.With(
            CoreDataverse.Order("main-order-1"), "mag_order_mag_orderline", CoreDataverse.Line("main-line-1"), CoreDataverse.Line("main-line-1"));
        FaultAssert.Code(FaultCodes.DuplicateKey, () => _dataverse.Service.Create(bad));

        _dataverse.Service.Create(CoreDataverse.With(
            CoreDataverse.Order("main-order-1"), "mag_order_mag_orderline", CoreDataverse.Line("main-line-1")));

        Assert.AreEqual(1, _dataverse.Sandbox.Count("mag_orderline"));
    }

    [TestMethod]
    public void Refuses_a_relationship_that_does_not_exist()
    {
        var order = CoreDataverse.With(CoreDataverse.Order("main-order-1"), "mag_order_nothing", CoreDataverse.Line("main-line-1"));

        FaultAssert.Code(FaultCodes.InvalidArgument, () => _dataverse.Service.Create(order));
    }

    [TestMethod]
    public void Refuses_a_relationship_of_another_table()
    {
        var order = CoreDataverse.With(CoreDataverse.Order("main-order-1"), "Contact_CustomerAddress", new Entity("customeraddress"));

        FaultAssert.Code(FaultCodes.InvalidArgument, () => _dataverse.Service.Create(order));
    }

    [TestMethod]
    public void Refuses_a_table_that_does_not_exist() =>
        FaultAssert.Code(FaultCodes.NoSuchTable, () => _dataverse.Service.Create(new Entity("mag_nothing")));

    [TestMethod]
    public void Refuses_a_request_without_target() =>
        FaultAssert.Code(FaultCodes.InvalidArgument, () => _dataverse.Service.Execute(new CreateRequest()));

    [TestMethod]
    public void Numbers_further_addresses_of_a_contact()
    {
        var contact = new EntityReference("contact", _dataverse.Service.Create(new Entity("contact") { ["lastname"] = "Roe" }));

        var first = _dataverse.Service.Create(new Entity("customeraddress") { ["parentid"] = contact, ["line1"] = "A" });
        var second = _dataverse.Service.Create(new Entity("customeraddress") { ["parentid"] = contact, ["line1"] = "B" });

        Assert.AreEqual(3, _dataverse.Row("customeraddress", first)["addressnumber"]);
        Assert.AreEqual(4, _dataverse.Row("customeraddress", second)["addressnumber"]);
    }

    [TestMethod]
    [DataRow("Ann", "Roe", "Ann Roe")]
    [DataRow(null, "Roe", "Roe")]
    [DataRow("Ann", null, "Ann")]
    [DataRow(null, null, null)]
    public void Works_out_the_full_name_of_a_contact(string? first, string? last, string? expected)
    {
        var id = _dataverse.Service.Create(new Entity("contact") { ["firstname"] = first, ["lastname"] = last });

        Assert.AreEqual(expected, _dataverse.Row("contact", id).GetAttributeValue<string>("fullname"));
    }
}
