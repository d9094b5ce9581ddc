using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Messages;

[TestClass]
public sealed class UpdateMessageTests
{
    private readonly CoreDataverse _dataverse = new();

    [TestMethod]
    public void Changes_only_the_given_columns()
    {
        var id = _dataverse.Service.Create(CoreDataverse.Order("main-order-1", ("mag_website", "base")));

        _dataverse.Service.Update(new Entity("mag_order", id) { ["mag_storeview"] = "de" });

        var row = _dataverse.Row("mag_order", id);
        Assert.AreEqual("base", row["mag_website"]);
        Assert.AreEqual("de", row["mag_storeview"]);
    }

    [TestMethod]
    public void Empties_a_column_that_is_given_as_null()
    {
        var id = _dataverse.Service.Create(CoreDataverse.Order("main-order-1", ("mag_website", "base")));

        _dataverse.Service.Update(new Entity("mag_order", id) { ["mag_website"] = null });

        Assert.IsFalse(_dataverse.Row("mag_order", id).Contains("mag_website"));
    }

    [TestMethod]
    public void Stamps_the_change_and_moves_the_row_version()
    {
        var id = _dataverse.Service.Create(CoreDataverse.Order("main-order-1"));
        var before = _dataverse.Row("mag_order", id);
        _dataverse.Time.Advance(TimeSpan.FromMinutes(1));

        _dataverse.Service.Update(new Entity("mag_order", id) { ["mag_website"] = "base" });

        var after = _dataverse.Row("mag_order", id);
        Assert.AreEqual(before["createdon"], after["createdon"]);
        Assert.AreEqual(CoreDataverse.Start.AddMinutes(1).UtcDateTime, after["modifiedon"]);
        Assert.IsGreaterThan(before.GetAttributeValue<long>("versionnumber"), after.GetAttributeValue<long>("versionnumber"));
    }

    [TestMethod]
    public void Finds_the_row_by_alternate_key()
    {
        var id = _dataverse.Service.Create(CoreDataverse.Order("main-order-1"));

        _dataverse.Service.Update(new Entity("mag_order", "mag_externalkey", "main-order-1") { ["mag_website"] = "base" });

        Assert.AreEqual("base", _dataverse.Row("mag_order", id)["mag_website"]);
    }

    [TestMethod]
    public void Finds_the_row_by_its_primary_key_column()
    {
        var id = _dataverse.Service.Create(CoreDataverse.Order("main-order-1"));

        _dataverse.Service.Update(new Entity("mag_order") { ["mag_orderid"] = id, ["mag_website"] = "base" });

        Assert.AreEqual("base", _dataverse.Row("mag_order", id)["mag_website"]);
    }

    [TestMethod]
    public void Refuses_a_row_that_does_not_exist() => FaultAssert.Code(
        FaultCodes.RowNotFound,
        () => _dataverse.Service.Update(new Entity("mag_order", new Guid("11111111-2222-3333-4444-555555555555"))));

    [TestMethod]
    public void Refuses_a_key_value_that_does_not_exist() => FaultAssert.Code(
        FaultCodes.RowNotFoundByKey,
        () => _dataverse.Service.Update(new Entity("mag_order", "mag_externalkey", "main-order-9")));

    [TestMethod]
    public void Refuses_columns_that_are_no_key() => FaultAssert.Code(
        FaultCodes.NoSuchKey,
        () => _dataverse.Service.Update(new Entity("mag_order", "mag_website", "base")));

    [TestMethod]
    public void Accepts_the_current_row_version()
    {
        var row = _dataverse.Row("mag_order", _dataverse.Service.Create(CoreDataverse.Order("main-order-1")));

        _dataverse.Service.Execute(Versioned(row.Id, row.RowVersion));

        Assert.AreEqual("base", _dataverse.Row("mag_order", row.Id)["mag_website"]);
    }

    [TestMethod]
    public void Refuses_an_outdated_row_version()
    {
        var row = _dataverse.Row("mag_order", _dataverse.Service.Create(CoreDataverse.Order("main-order-1")));
        _dataverse.Service.Update(new Entity("mag_order", row.Id) { ["mag_website"] = "other" });

        FaultAssert.Code(FaultCodes.VersionMismatch, () => _dataverse.Service.Execute(Versioned(row.Id, row.RowVersion)));

        Assert.AreEqual("other", _dataverse.Row("mag_order", row.Id)["mag_website"]);
    }

    [TestMethod]
    public void Refuses_optimistic_concurrency_without_a_row_version()
    {
        var id = _dataverse.Service.Create(CoreDataverse.Order("main-order-1"));

        FaultAssert.Code(FaultCodes.VersionNotProvided, () => _dataverse.Service.Execute(Versioned(id, version: null)));
    }

    [TestMethod]
    public void Updates_existing_related_rows_with_it()
    {
        var (order, line) = OrderWithLine("1");
        var update = CoreDataverse.With(
            new Entity("mag_order", order) { ["mag_website"] = "base" },
            "mag_order_mag_orderline",
            new Entity("mag_orderline", line) { ["mag_quantity"] = 7m });

        _dataverse.Service.Update(update);

        Assert.AreEqual(7m, _dataverse.Row("mag_orderline", line)["mag_quantity"]);
        Assert.AreEqual("base", _dataverse.Row("mag_order", order)["mag_website"]);
    }

    [TestMethod]
    public void Finds_related_rows_by_alternate_key()
    {
        var (order, line) = OrderWithLine("1");
        var update = CoreDataverse.With(
            new Entity("mag_order", order),
            "mag_order_mag_orderline",
            new Entity("mag_orderline", "mag_externalkey", "main-line-1") { ["mag_quantity"] = 7m });

        _dataverse.Service.Update(update);

        Assert.AreEqual(7m, _dataverse.Row("mag_orderline", line)["mag_quantity"]);
    }

    [TestMethod]
    public void Does_not_create_rows_inside_an_update()
    {
        var (order, _) = OrderWithLine("1");
        var update = CoreDataverse.With(new Entity("mag_order", order), "mag_order_mag_orderline", CoreDataverse.Line("main-line-2"));

        FaultAssert.Code(FaultCodes.NotSupported, () => _dataverse.Service.Update(update));
    }

    [TestMethod]
    public void Does_not_update_rows_of_another_parent()
    {
        var (order, _) = OrderWithLine("1");
        var (_, strange) = OrderWithLine("2");
        var update = CoreDataverse.With(
            new Entity("mag_order", order) { ["mag_website"] = "base" },
            "mag_order_mag_orderline",
            new Entity("mag_orderline", strange) { ["mag_quantity"] = 7m });

        FaultAssert.Code(FaultCodes.InvalidArgument, () => _dataverse.Service.Update(update));

        Assert.IsFalse(_dataverse.Row("mag_order", order).Contains("mag_website"));
    }

    [TestMethod]
    public void Undoes_the_parent_when_a_related_row_is_refused()
    {
        var (order, line) = OrderWithLine("1");
        var update = CoreDataverse.With(
            new Entity("mag_order", order) { ["mag_website"] = "base" },
            "mag_order_mag_orderline",
            new Entity("mag_orderline", line) { ["mag_name"] = new string('x', 301) });

        FaultAssert.Code(FaultCodes.TextTooLong, () => _dataverse.Service.Update(update));

        Assert.IsFalse(_dataverse.Row("mag_order", order).Contains("mag_website"));
    }

    [TestMethod]
    public void Changing_a_key_frees_the_former_value()
    {
        var id = _dataverse.Service.Create(CoreDataverse.Order("main-order-1"));

        _dataverse.Service.Update(new Entity("mag_order", id) { ["mag_externalkey"] = "main-order-2" });

        _dataverse.Service.Create(CoreDataverse.Order("main-order-1"));
        FaultAssert.Code(FaultCodes.DuplicateKey, () => _dataverse.Service.Create(CoreDataverse.Order("main-order-2")));
    }

    [TestMethod]
    public void A_refused_key_change_leaves_both_rows_findable()
    {
        var first = _dataverse.Service.Create(CoreDataverse.Order("main-order-1"));
        _dataverse.Service.Create(CoreDataverse.Order("main-order-2"));

        FaultAssert.Code(
            FaultCodes.DuplicateKey,
            () => _dataverse.Service.Update(new Entity("mag_order", first) { ["mag_externalkey"] = "main-order-2" }));

        _dataverse.Service.Update(new Entity("mag_order", "mag_externalkey", "main-order-1") { ["mag_website"] = "base" });
        Assert.AreEqual("base", _dataverse.Row("mag_order", first)["mag_website"]);
    }

    [TestMethod]
    public void A_new_owner_brings_its_business_unit_along()
    {
        var user = _dataverse.Sandbox.AddUser("Ann", "MAG Integration");
        var id = _dataverse.Service.Create(CoreDataverse.Order("main-order-1"));

        _dataverse.Service.Update(new Entity("mag_order", id) { ["ownerid"] = new EntityReference("systemuser", user) });

        var row = _dataverse.Row("mag_order", id);
        Assert.AreEqual("Ann", row.GetAttributeValue<EntityReference>("ownerid").Name);
        Assert.AreEqual(user, row.GetAttributeValue<EntityReference>("owninguser").Id);
    }

    [TestMethod]
    public void A_team_can_own_a_row()
    {
        var team = _dataverse.Service.Create(new Entity("team") { ["name"] = "Web" });
        var id = _dataverse.Service.Create(CoreDataverse.Order("main-order-1", ("ownerid", new EntityReference("team", team))));

        var row = _dataverse.Row("mag_order", id);
        Assert.AreEqual(team, row.GetAttributeValue<EntityReference>("owningteam").Id);
        Assert.IsFalse(row.Contains("owninguser"));
    }

    private (Guid Order, Guid Line) OrderWithLine(string number)
    {
        var order = _dataverse.Service.Create(CoreDataverse.With(
            CoreDataverse.Order("main-order-" + number), "mag_order_mag_orderline", CoreDataverse.Line("main-line-" + number)));
        var line = _dataverse.Sandbox.Rows("mag_orderline").Single(row => (string)row["mag_externalkey"] == "main-line-" + number);
        return (order, line.Id);
    }

    private static UpdateRequest Versioned(Guid id, string? version) => new()
    {
        Target = new Entity("mag_order", id) { RowVersion = version, ["mag_website"] = "base" },
        ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
    };
}
