using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Messages;

[TestClass]
public sealed class MultipleRowsMessageTests
{
    private readonly CoreDataverse _dataverse = new();

    [TestMethod]
    public void Creates_all_rows_and_returns_their_ids()
    {
        var response = (CreateMultipleResponse)_dataverse.Service.Execute(
            new CreateMultipleRequest { Targets = Rows(CoreDataverse.Order("1"), CoreDataverse.Order("2")) });

        CollectionAssert.AreEqual(_dataverse.Sandbox.Rows("mag_order").Select(row => row.Id).ToList(), response.Ids);
    }

    [TestMethod]
    public void Creates_none_when_one_is_refused()
    {
        FaultAssert.Code(FaultCodes.DuplicateKey, () => _dataverse.Service.Execute(
            new CreateMultipleRequest { Targets = Rows(CoreDataverse.Order("1"), CoreDataverse.Order("1")) }));

        Assert.AreEqual(0, _dataverse.Sandbox.Count("mag_order"));
    }

    [TestMethod]
    public void Updates_all_rows()
    {
        var first = _dataverse.Service.Create(CoreDataverse.Order("1"));
        var second = _dataverse.Service.Create(CoreDataverse.Order("2"));

        _dataverse.Service.Execute(new UpdateMultipleRequest
        {
            Targets = Rows(
                new Entity("mag_order", first) { ["mag_website"] = "a" },
                new Entity("mag_order", second) { ["mag_website"] = "b" }),
        });

        CollectionAssert.AreEqual(new[] { "a", "b" }, _dataverse.Sandbox.Rows("mag_order").Select(row => row["mag_website"]).ToList());
    }

    [TestMethod]
    public void Updates_none_when_one_does_not_exist()
    {
        var first = _dataverse.Service.Create(CoreDataverse.Order("1"));

        FaultAssert.Code(FaultCodes.RowNotFoundByKey, () => _dataverse.Service.Execute(new UpdateMultipleRequest
        {
            Targets = Rows(
                new Entity("mag_order", first) { ["mag_website"] = "a" },
                new Entity("mag_order", "mag_externalkey", "2") { ["mag_website"] = "b" }),
        }));

        Assert.IsFalse(_dataverse.Row("mag_order", first).Contains("mag_website"));
    }

    [TestMethod]
    public void Upserts_tell_row_by_row_what_they_did()
    {
        _dataverse.Service.Create(CoreDataverse.Order("1"));

        var response = (UpsertMultipleResponse)_dataverse.Service.Execute(new UpsertMultipleRequest
        {
            Targets = Rows(new Entity("mag_order", "mag_externalkey", "1"), new Entity("mag_order", "mag_externalkey", "2")),
        });

        CollectionAssert.AreEqual(new[] { false, true }, response.Results.Select(result => result.RecordCreated).ToList());
    }

    [TestMethod]
    public void Refuses_rows_of_two_tables() => FaultAssert.Code(
        FaultCodes.InvalidArgument,
        () => _dataverse.Service.Execute(new CreateMultipleRequest { Targets = Rows(CoreDataverse.Order("1"), new Entity("contact")) }));

    [TestMethod]
    public void Refuses_targets_without_entity_name() => FaultAssert.Code(
        FaultCodes.InvalidArgument,
        () => _dataverse.Service.Execute(new CreateMultipleRequest { Targets = new EntityCollection([CoreDataverse.Order("1")]) }));

    private static EntityCollection Rows(params Entity[] rows) => new([.. rows]) { EntityName = "mag_order" };
}
