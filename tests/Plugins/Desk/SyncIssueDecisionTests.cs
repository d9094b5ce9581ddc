using System.ServiceModel;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Desk;

/// <summary>What people and the function app decide about sync issues, through the registered step.</summary>
[TestClass]
public sealed class SyncIssueDecisionTests
{
    private readonly SandboxTestDataverse _dataverse = new(new FakeTimeProvider(new DateTimeOffset(TestMessages.Noon)));
    private readonly Guid _operatorId;
    private readonly IOrganizationService _operator;
    private readonly Guid _issue;

    public SyncIssueDecisionTests()
    {
        _operatorId = _dataverse.Sandbox.AddUser("Operator", "MAG Sync Operator");
        _operator = _dataverse.Sandbox.Connect(_operatorId);
        _issue = _dataverse.UserService.Create(new Entity("mag_syncissue")
        {
            ["mag_name"] = "main-order-12",
            ["mag_externalkey"] = "main-order-12",
            [SyncIssueTable.FieldPath] = "mag_order.mag_taxid",
        });
    }

    private Entity Row => _dataverse.Rows("mag_syncissue").Single();

    [TestMethod]
    public void Notes_who_resubmitted_and_when()
    {
        Decide(SyncIssueStatus.Resubmitted);

        Assert.AreEqual((int)SyncIssueStatus.Resubmitted, Row.Choice("statuscode"));
        Assert.AreEqual(TestMessages.Noon, Row.GetAttributeValue<DateTime?>(SyncIssueTable.ResubmittedOn));
        Assert.AreEqual(_operatorId, Row.Link(SyncIssueTable.ResubmittedBy));
        Assert.IsNull(Row.Text(SyncIssueTable.Corrections));
    }

    [TestMethod]
    public void Keeps_the_corrected_value_for_the_field()
    {
        Decide(SyncIssueStatus.Resubmitted, (SyncIssueTable.CorrectedValue, "DE1"));

        Assert.AreEqual("""[{"field":"mag_order.mag_taxid","value":"DE1"}]""", Row.Text(SyncIssueTable.Corrections));
    }

    [TestMethod]
    public void Keeps_a_corrected_value_that_was_saved_before()
    {
        Change((SyncIssueTable.CorrectedValue, "DE1"));
        Assert.IsNull(Row.Text(SyncIssueTable.Corrections));

        Decide(SyncIssueStatus.Resubmitted);

        Assert.Contains("DE1", Row.Text(SyncIssueTable.Corrections)!);
    }

    [TestMethod]
    public void Replaces_the_correction_of_the_same_field_and_keeps_that_of_another()
    {
        Decide(SyncIssueStatus.Resubmitted, (SyncIssueTable.CorrectedValue, "DE1"));
        Change((SyncIssueTable.FieldPath, "mag_order.mag_couponcode"));
        Decide(SyncIssueStatus.Resubmitted, (SyncIssueTable.CorrectedValue, "HALF"));
        Change((SyncIssueTable.FieldPath, "mag_order.mag_taxid"));
        Decide(SyncIssueStatus.Resubmitted, (SyncIssueTable.CorrectedValue, "DE2"));

        Assert.AreEqual(
            """[{"field":"mag_order.mag_couponcode","value":"HALF"},{"field":"mag_order.mag_taxid","value":"DE2"}]""",
            Row.Text(SyncIssueTable.Corrections));
    }

    [TestMethod]
    public void Forgets_the_corrected_value_when_another_field_is_wrong()
    {
        Decide(SyncIssueStatus.Resubmitted, (SyncIssueTable.CorrectedValue, "DE1"));

        Change((SyncIssueTable.FieldPath, "mag_order.mag_taxid"));
        Assert.AreEqual("DE1", Row.Text(SyncIssueTable.CorrectedValue));

        Change((SyncIssueTable.FieldPath, "mag_order.mag_couponcode"));
        Assert.IsNull(Row.Text(SyncIssueTable.CorrectedValue));
        Assert.Contains("DE1", Row.Text(SyncIssueTable.Corrections)!);
    }

    [TestMethod]
    public void Refuses_a_correction_without_a_field()
    {
        Change((SyncIssueTable.FieldPath, null));

        Refuses("MAG-DSK-003", SyncIssueStatus.Resubmitted, (SyncIssueTable.CorrectedValue, "DE1"));
    }

    [TestMethod]
    public void Refuses_more_corrections_than_the_column_holds()
    {
        Change((SyncIssueTable.Corrections, "[" + string.Join(",", Enumerable.Range(1, 95).Select(number => $$"""{"field":"mag_orderline.mag_sku@{{number}}","value":"{{new string('s', 1000)}}"}""")) + "]"));

        Refuses("MAG-DSK-004", SyncIssueStatus.Resubmitted, (SyncIssueTable.CorrectedValue, new string('x', 1000)));
    }

    [TestMethod]
    [DataRow(null)]
    [DataRow("  ")]
    public void Ignores_only_with_a_reason(string? note) => Refuses("MAG-DSK-002", SyncIssueStatus.Ignored, (SyncIssueTable.ResolutionNote, note));

    [TestMethod]
    public void Ignores_with_a_reason_and_opens_again()
    {
        Decide(SyncIssueStatus.Ignored, (SyncIssueTable.ResolutionNote, "A test order"));
        Assert.AreEqual(1, Row.Choice("statecode"));

        Refuses("MAG-DSK-001", SyncIssueStatus.Resubmitted);
        Decide(SyncIssueStatus.Open);

        Assert.AreEqual(0, Row.Choice("statecode"));
        Assert.AreEqual((int)SyncIssueStatus.Open, Row.Choice("statuscode"));
    }

    [TestMethod]
    public void Does_not_resubmit_what_is_resolved()
    {
        Decide(SyncIssueStatus.Resolved);

        Refuses("MAG-DSK-001", SyncIssueStatus.Resubmitted);
        Refuses("MAG-DSK-001", SyncIssueStatus.Ignored, (SyncIssueTable.ResolutionNote, "No"));
    }

    [TestMethod]
    public void Lets_the_function_app_take_up_and_resolve()
    {
        Decide(SyncIssueStatus.Resubmitted);
        _dataverse.UserService.Update(new Entity("mag_syncissue", _issue) { ["statuscode"] = new OptionSetValue((int)SyncIssueStatus.Queued) });
        Assert.AreEqual((int)SyncIssueStatus.Queued, Row.Choice("statuscode"));

        _dataverse.UserService.Update(new Entity("mag_syncissue", _issue) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue((int)SyncIssueStatus.Resolved) });
        Assert.AreEqual(1, Row.Choice("statecode"));
    }

    [TestMethod]
    public void Resubmits_for_a_workflow()
    {
        new PowerPlatformMagento.Plugins.Desk.SyncIssueResubmission(_operator).Run(_issue, " DE1 ");

        Assert.AreEqual("""[{"field":"mag_order.mag_taxid","value":"DE1"}]""", Row.Text(SyncIssueTable.Corrections));
        Assert.AreEqual((int)SyncIssueStatus.Resubmitted, Row.Choice("statuscode"));
    }

    [TestMethod]
    public void Gives_the_fault_of_the_platform_to_who_may_not_write()
    {
        var reader = _dataverse.Sandbox.Connect(_dataverse.Sandbox.AddUser("Reader", "MAG Sales Reader"));

        var fault = Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(
            () => reader.Update(new Entity("mag_syncissue", _issue) { ["statuscode"] = new OptionSetValue((int)SyncIssueStatus.Resubmitted) }));

        Assert.AreEqual(Sandbox.Dataverse.Faults.FaultCodes.PrivilegeDenied, fault.Detail.ErrorCode);
        Assert.AreEqual((int)SyncIssueStatus.Open, Row.Choice("statuscode"));
    }

    private void Change(params (string Column, object? Value)[] values)
    {
        var row = new Entity("mag_syncissue", _issue);
        foreach (var (column, value) in values)
        {
            row[column] = value;
        }

        _operator.Update(row);
    }

    private void Decide(SyncIssueStatus status, params (string Column, object? Value)[] values) =>
        Change([.. values, ("statecode", new OptionSetValue(status is SyncIssueStatus.Resolved or SyncIssueStatus.Ignored ? 1 : 0)), ("statuscode", new OptionSetValue((int)status))]);

    private void Refuses(string code, SyncIssueStatus status, params (string Column, object? Value)[] values)
    {
        var before = Row.Choice("statuscode");
        var fault = Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(() => Decide(status, values));
        Assert.StartsWith(code + ": ", fault.Detail.Message);
        Assert.AreEqual(before, Row.Choice("statuscode"));
    }
}
