using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Enforcement;

[TestClass]
public sealed class StatusTests
{
    private const int Resubmitted = 772100000;
    private const int Ignored = 772100002;

    private readonly CoreDataverse _dataverse = new();

    [TestMethod]
    [DataRow(1, null, 1, 2)]
    [DataRow(0, null, 0, 1)]
    [DataRow(null, Resubmitted, 0, Resubmitted)]
    [DataRow(null, 2, 1, 2)]
    [DataRow(null, Ignored, 1, Ignored)]
    [DataRow(1, Ignored, 1, Ignored)]
    [DataRow(0, Resubmitted, 0, Resubmitted)]
    public void State_and_status_reason_follow_each_other(int? state, int? status, int expectedState, int expectedStatus)
    {
        var id = Issue();

        _dataverse.Service.Update(Change(id, state, status));

        AssertStatus(id, expectedState, expectedStatus);
    }

    [TestMethod]
    [DataRow(1, 1)]
    [DataRow(1, Resubmitted)]
    [DataRow(0, 2)]
    [DataRow(0, Ignored)]
    public void Refuses_a_reason_of_another_state(int state, int status)
    {
        var id = Issue();

        FaultAssert.Code(FaultCodes.InvalidStatus, () => { _dataverse.Service.Update(Change(id, state, status)); });

        AssertStatus(id, 0, 1);
    }

    [TestMethod]
    public void An_update_of_other_columns_leaves_them()
    {
        var id = Issue();
        _dataverse.Service.Update(Change(id, null, Ignored));

        _dataverse.Service.Update(new Entity("mag_syncissue", id) { ["mag_attempts"] = 3 });

        AssertStatus(id, 1, Ignored);
    }

    [TestMethod]
    public void A_resolved_row_can_be_opened_again()
    {
        var id = Issue();
        _dataverse.Service.Update(Change(id, 1, 2));

        _dataverse.Service.Update(Change(id, 0, null));

        AssertStatus(id, 0, 1);
    }

    [TestMethod]
    [DataRow("lead", 3, 1)]
    [DataRow("lead", 7, 2)]
    [DataRow("task", 5, 1)]
    public void Tables_of_the_platform_have_their_own_reasons(string table, int status, int expectedState)
    {
        var id = _dataverse.Service.Create(new Entity(table));

        _dataverse.Service.Update(new Entity(table, id) { ["statuscode"] = new OptionSetValue(status) });

        Assert.AreEqual(expectedState, _dataverse.Row(table, id).GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    private Guid Issue() => _dataverse.Service.Create(new Entity("mag_syncissue") { ["mag_name"] = "x", ["mag_externalkey"] = "main-order-1" });

    private static Entity Change(Guid id, int? state, int? status)
    {
        var change = new Entity("mag_syncissue", id);
        if (state is { } stateValue)
        {
            change["statecode"] = new OptionSetValue(stateValue);
        }

        if (status is { } statusValue)
        {
            change["statuscode"] = new OptionSetValue(statusValue);
        }

        return change;
    }

    private void AssertStatus(Guid id, int state, int status)
    {
        var row = _dataverse.Row("mag_syncissue", id);
        Assert.AreEqual(state, row.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.AreEqual(status, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
    }
}
