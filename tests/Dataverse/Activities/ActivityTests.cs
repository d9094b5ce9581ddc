using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Activities;

[TestClass]
public sealed class ActivityTests
{
    private readonly CoreDataverse _dataverse = new();
    private readonly EntityReference _contact;

    public ActivityTests() => _contact = new EntityReference(
        "contact", _dataverse.Service.Create(new Entity("contact") { ["firstname"] = "Ann", ["lastname"] = "Roe" }));

    [TestMethod]
    [DataRow("task", "Task")]
    [DataRow("phonecall", "Phone Call")]
    [DataRow("email", "Email")]
    [DataRow("appointment", "Appointment")]
    [DataRow("mag_webactivity", "Web Activity")]
    public void An_activity_is_readable_among_all_activities(string table, string label)
    {
        var due = new DateTime(2026, 12, 1, 9, 0, 0, DateTimeKind.Utc);
        var id = Create(table, ("description", "More"), ("scheduledend", due));

        var pointer = Pointer(id);

        Assert.AreEqual("Call back", pointer["subject"]);
        Assert.AreEqual("More", pointer["description"]);
        Assert.AreEqual(due, pointer["scheduledend"]);
        Assert.AreEqual(table, pointer["activitytypecode"]);
        Assert.AreEqual(label, pointer.FormattedValues["activitytypecode"]);
        Assert.AreEqual(_contact.Id, pointer.GetAttributeValue<EntityReference>("regardingobjectid").Id);
        Assert.AreEqual("Ann Roe", pointer.FormattedValues["regardingobjectid"]);
        Assert.AreEqual("SYSTEM", pointer.GetAttributeValue<EntityReference>("ownerid").Name);
        Assert.AreEqual(0, pointer.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.AreEqual(CoreDataverse.Start.UtcDateTime, pointer["createdon"]);
    }

    [TestMethod]
    public void A_timeline_is_the_activities_regarding_a_row()
    {
        Create("task");
        Create("mag_webactivity");
        _dataverse.Service.Create(new Entity("task") { ["subject"] = "Of nobody" });

        var query = new QueryExpression("activitypointer") { ColumnSet = new ColumnSet("activitytypecode") };
        query.Criteria.AddCondition("regardingobjectid", ConditionOperator.Equal, _contact.Id);
        query.Criteria.AddCondition("activitytypecode", ConditionOperator.In, "task", "mag_webactivity", "email");

        CollectionAssert.AreEqual(
            new[] { "task", "mag_webactivity" },
            _dataverse.Service.RetrieveMultiple(query).Entities.Select(row => row["activitytypecode"]).ToList());
    }

    [TestMethod]
    public void A_change_of_the_activity_shows()
    {
        var id = Create("task");
        _dataverse.Time.Advance(TimeSpan.FromHours(1));

        _dataverse.Service.Update(new Entity("task", id) { ["subject"] = "Called", ["statecode"] = new OptionSetValue(1) });

        var pointer = Pointer(id);
        Assert.AreEqual("Called", pointer["subject"]);
        Assert.AreEqual(1, pointer.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.AreEqual("Completed", pointer.FormattedValues["statuscode"]);
        Assert.AreEqual(CoreDataverse.Start.UtcDateTime.AddHours(1), pointer["modifiedon"]);
        Assert.AreEqual(5, _dataverse.Row("task", id).GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [TestMethod]
    public void States_have_the_reasons_of_their_table()
    {
        var id = Create("phonecall");

        _dataverse.Service.Execute(new SetStateRequest
        {
            EntityMoniker = new EntityReference("phonecall", id),
            State = new OptionSetValue(1),
            Status = new OptionSetValue(4),
        });

        Assert.AreEqual("Received", _dataverse.Row("phonecall", id).FormattedValues["statuscode"]);
        FaultAssert.Code(
            FaultCodes.InvalidStatus,
            () => _dataverse.Service.Update(new Entity("phonecall", id) { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(4) }));
    }

    [TestMethod]
    [DataRow("task")]
    [DataRow("activitypointer")]
    public void Deleting_either_row_deletes_both(string table)
    {
        var id = Create("task");

        _dataverse.Service.Delete(table, id);

        Assert.AreEqual(0, _dataverse.Sandbox.Count("task"));
        Assert.AreEqual(0, _dataverse.Sandbox.Count("activitypointer"));
    }

    [TestMethod]
    public void Activities_go_with_the_row_they_are_about()
    {
        Create("task");
        Create("mag_webactivity");

        _dataverse.Service.Delete("contact", _contact.Id);

        Assert.AreEqual(0, _dataverse.Sandbox.Count("activitypointer"));
        Assert.AreEqual(0, _dataverse.Sandbox.Count("mag_webactivity"));
    }

    [TestMethod]
    public void A_failed_change_leaves_both_rows_as_they_were()
    {
        var id = Create("task");

        FaultAssert.Code(
            FaultCodes.TextTooLong,
            () => _dataverse.Service.Update(new Entity("task", id) { ["description"] = "New", ["subject"] = new string('x', 201) }));

        Assert.AreEqual("Call back", Pointer(id)["subject"]);
    }

    [TestMethod]
    public void Activities_can_be_about_orders_and_notes_can_be_added_to_them()
    {
        var order = new EntityReference("mag_order", _dataverse.Service.Create(CoreDataverse.Order("main-order-1")));

        var task = _dataverse.Service.Create(new Entity("task") { ["subject"] = "Check", ["regardingobjectid"] = order });
        var note = _dataverse.Service.Create(new Entity("annotation") { ["subject"] = "Hm", ["objectid"] = order });

        Assert.AreEqual("mag_order", Pointer(task).GetAttributeValue<EntityReference>("regardingobjectid").LogicalName);
        Assert.AreEqual("mag_order", _dataverse.Row("annotation", note)["objecttypecode"]);
        _dataverse.Service.Delete("mag_order", order.Id);
        Assert.AreEqual(0, _dataverse.Sandbox.Count("annotation"));
        Assert.AreEqual(0, _dataverse.Sandbox.Count("task"));
    }

    [TestMethod]
    public void An_activity_is_not_about_any_row() => FaultAssert.Code(
        FaultCodes.InvalidArgument,
        () => _dataverse.Service.Create(new Entity("task")
        {
            ["subject"] = "Wrong",
            ["regardingobjectid"] = new EntityReference("transactioncurrency", _dataverse.Currency("EUR").Id),
        }));

    [TestMethod]
    public void The_common_row_is_not_written_by_itself()
    {
        var id = Create("task");

        FaultAssert.Code(FaultCodes.InvalidArgument, () => _dataverse.Service.Create(new Entity("activitypointer") { ["subject"] = "X" }));
        FaultAssert.Code(FaultCodes.InvalidArgument, () => _dataverse.Service.Update(new Entity("activitypointer", id) { ["subject"] = "X" }));
        FaultAssert.Code(FaultCodes.InvalidArgument, () => _dataverse.Service.Create(new Entity("task") { ["activitytypecode"] = "email" }));
    }

    [TestMethod]
    public void An_upsert_by_external_key_finds_the_activity_again()
    {
        var first = Upsert("Cart of 10");
        var second = Upsert("Cart of 20");

        Assert.AreEqual(first, second);
        Assert.AreEqual("Cart of 20", Pointer(first)["subject"]);
        Assert.AreEqual(1, _dataverse.Sandbox.Count("activitypointer"));
    }

    private Guid Upsert(string subject) => ((Microsoft.Xrm.Sdk.Messages.UpsertResponse)_dataverse.Service.Execute(new Microsoft.Xrm.Sdk.Messages.UpsertRequest
    {
        Target = new Entity("mag_webactivity", "mag_externalkey", "main-cart-1") { ["subject"] = subject },
    })).Target.Id;

    private Guid Create(string table, params (string Column, object Value)[] values)
    {
        var activity = new Entity(table) { ["subject"] = "Call back", ["regardingobjectid"] = _contact };
        if (table == "mag_webactivity")
        {
            activity["mag_externalkey"] = "main-activity-1";
        }

        foreach (var (column, value) in values)
        {
            activity[column] = value;
        }

        return _dataverse.Service.Create(activity);
    }

    private Entity Pointer(Guid id) => _dataverse.Service.Retrieve("activitypointer", id, new ColumnSet(true));
}
