using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Messages;

[TestClass]
public sealed class RetrieveMessageTests
{
    private readonly CoreDataverse _dataverse = new();

    [TestMethod]
    public void Returns_the_asked_columns_and_the_primary_key()
    {
        var id = _dataverse.Service.Create(CoreDataverse.Order("main-order-1", ("mag_website", "base")));

        var row = _dataverse.Service.Retrieve("mag_order", id, new ColumnSet("mag_website"));

        CollectionAssert.AreEquivalent(new[] { "mag_orderid", "mag_website" }, row.Attributes.Keys.ToList());
        Assert.AreEqual(id, row.Id);
        Assert.IsNotNull(row.RowVersion);
    }

    [TestMethod]
    public void Leaves_out_columns_without_value()
    {
        var id = _dataverse.Service.Create(CoreDataverse.Order("main-order-1"));

        Assert.IsFalse(_dataverse.Service.Retrieve("mag_order", id, new ColumnSet("mag_website")).Contains("mag_website"));
    }

    [TestMethod]
    public void Returns_the_types_of_the_sdk()
    {
        var contact = _dataverse.Service.Create(new Entity("contact") { ["lastname"] = "Roe", ["birthdate"] = new DateTime(1980, 2, 3) });
        var id = _dataverse.Service.Create(CoreDataverse.Order(
            "main-order-1",
            ("mag_contactid", new EntityReference("contact", contact)),
            ("mag_orderstate", new OptionSetValue(772100003)),
            ("mag_grandtotal", new Money(12.5m)),
            ("mag_weight", 1.25m),
            ("mag_isguest", true)));

        var row = _dataverse.Service.Retrieve(
            "mag_order", id, new ColumnSet("mag_contactid", "mag_orderstate", "mag_grandtotal", "mag_weight", "mag_isguest"));

        Assert.AreEqual("Roe", ((EntityReference)row["mag_contactid"]).Name);
        Assert.AreEqual(772100003, ((OptionSetValue)row["mag_orderstate"]).Value);
        Assert.AreEqual(12.5m, ((Money)row["mag_grandtotal"]).Value);
        Assert.AreEqual(1.25m, row["mag_weight"]);
        Assert.IsTrue((bool)row["mag_isguest"]);
        Assert.AreEqual("Processing", row.FormattedValues["mag_orderstate"]);
        Assert.AreEqual("Roe", row.FormattedValues["mag_contactid"]);
    }

    [TestMethod]
    public void Finds_the_row_by_alternate_key()
    {
        var id = _dataverse.Service.Create(CoreDataverse.Order("main-order-1"));

        var response = (RetrieveResponse)_dataverse.Service.Execute(new RetrieveRequest
        {
            Target = new EntityReference("mag_order", "mag_externalkey", "main-order-1"),
            ColumnSet = new ColumnSet("mag_name"),
        });

        Assert.AreEqual(id, response.Entity.Id);
    }

    [TestMethod]
    public void Returns_related_rows_that_are_asked_for()
    {
        var order = CoreDataverse.With(
            CoreDataverse.Order("main-order-1"), "mag_order_mag_orderline", CoreDataverse.Line("main-line-1"), CoreDataverse.Line("main-line-2"));
        var id = _dataverse.Service.Create(order);
        _dataverse.Service.Create(CoreDataverse.With(
            CoreDataverse.Order("main-order-2"), "mag_order_mag_orderline", CoreDataverse.Line("main-line-3")));

        var row = RetrieveRelated(id, "mag_order_mag_orderline", new QueryExpression("mag_orderline") { ColumnSet = new ColumnSet("mag_externalkey") });

        var lines = row.RelatedEntities[new Relationship("mag_order_mag_orderline")];
        CollectionAssert.AreEqual(
            new[] { "main-line-1", "main-line-2" }, lines.Entities.Select(line => (string)line["mag_externalkey"]).ToList());
    }

    [TestMethod]
    public void Applies_the_filter_of_the_related_query()
    {
        var id = _dataverse.Service.Create(CoreDataverse.With(
            CoreDataverse.Order("main-order-1"), "mag_order_mag_orderline", CoreDataverse.Line("main-line-1", 1), CoreDataverse.Line("main-line-2", 2)));
        var query = new QueryExpression("mag_orderline") { ColumnSet = new ColumnSet("mag_externalkey") };
        query.Criteria.AddCondition("mag_quantity", ConditionOperator.GreaterThan, 1m);

        var lines = RetrieveRelated(id, "mag_order_mag_orderline", query).RelatedEntities[new Relationship("mag_order_mag_orderline")];

        Assert.AreEqual("main-line-2", lines.Entities.Single()["mag_externalkey"]);
        Assert.HasCount(1, query.Criteria.Conditions);
    }

    [TestMethod]
    public void Leaves_out_a_relationship_without_rows()
    {
        var id = _dataverse.Service.Create(CoreDataverse.Order("main-order-1"));

        var row = RetrieveRelated(id, "mag_order_mag_orderline", new QueryExpression("mag_orderline") { ColumnSet = new ColumnSet("mag_name") });

        Assert.IsEmpty(row.RelatedEntities);
    }

    [TestMethod]
    public void Returns_the_parent_when_the_row_is_the_child()
    {
        var contact = _dataverse.Service.Create(new Entity("contact") { ["lastname"] = "Roe" });
        var id = _dataverse.Service.Create(CoreDataverse.Order("main-order-1", ("mag_contactid", new EntityReference("contact", contact))));

        var row = RetrieveRelated(id, "mag_contact_mag_order", new QueryExpression("contact") { ColumnSet = new ColumnSet("lastname") });

        Assert.AreEqual(contact, row.RelatedEntities[new Relationship("mag_contact_mag_order")].Entities.Single().Id);
    }

    [TestMethod]
    public void Refuses_a_row_that_does_not_exist() => FaultAssert.Code(
        FaultCodes.RowNotFound,
        () => _dataverse.Service.Retrieve("mag_order", new Guid("11111111-2222-3333-4444-555555555555"), new ColumnSet("mag_name")));

    [TestMethod]
    public void Refuses_a_column_that_does_not_exist()
    {
        var id = _dataverse.Service.Create(CoreDataverse.Order("main-order-1"));

        FaultAssert.Code(FaultCodes.NoSuchColumn, () => _dataverse.Service.Retrieve("mag_order", id, new ColumnSet("mag_nothing")));
    }

    [TestMethod]
    public void Refuses_a_request_without_columns()
    {
        var id = _dataverse.Service.Create(CoreDataverse.Order("main-order-1"));

        FaultAssert.Code(FaultCodes.InvalidArgument, () => _dataverse.Service.Execute(new RetrieveRequest { Target = new EntityReference("mag_order", id) }));
    }

    private Entity RetrieveRelated(Guid id, string relationship, QueryBase query)
    {
        var request = new RetrieveRequest
        {
            Target = new EntityReference("mag_order", id),
            ColumnSet = new ColumnSet("mag_name"),
            RelatedEntitiesQuery = new RelationshipQueryCollection { [new Relationship(relationship)] = query },
        };
        return ((RetrieveResponse)_dataverse.Service.Execute(request)).Entity;
    }
}
