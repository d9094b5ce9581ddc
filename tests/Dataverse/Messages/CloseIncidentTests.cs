using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Messages;

[TestClass]
public sealed class CloseIncidentTests
{
    private readonly CoreDataverse _dataverse = new();
    private readonly Guid _incident;

    public CloseIncidentTests()
    {
        var contact = new EntityReference("contact", _dataverse.Service.Create(new Entity("contact")));
        _incident = _dataverse.Service.Create(new Entity("incident") { ["title"] = "Broken", ["customerid"] = contact });
    }

    [TestMethod]
    [DataRow(-1, "Problem Solved")]
    [DataRow(5, "Problem Solved")]
    [DataRow(1000, "Information Provided")]
    public void Resolves_the_case_and_keeps_what_solved_it(int status, string expected)
    {
        Close(status);

        var incident = _dataverse.Row("incident", _incident);
        Assert.AreEqual("Resolved", incident.FormattedValues["statecode"]);
        Assert.AreEqual(expected, incident.FormattedValues["statuscode"]);
        var resolution = _dataverse.Sandbox.Rows("incidentresolution").Single();
        Assert.AreEqual("Replaced", resolution["subject"]);
        Assert.AreEqual(_incident, resolution.GetAttributeValue<EntityReference>("incidentid").Id);
        Assert.AreEqual(1, resolution.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.AreEqual("incidentresolution", _dataverse.Row("activitypointer", resolution.Id)["activitytypecode"]);
    }

    [TestMethod]
    public void A_case_is_resolved_once_until_it_is_opened_again()
    {
        Close(-1);

        FaultAssert.Code(FaultCodes.InvalidStatus, () => Close(-1));
        _dataverse.Service.Update(new Entity("incident", _incident) { ["statecode"] = new OptionSetValue(0) });
        Close(-1);

        Assert.AreEqual(2, _dataverse.Sandbox.Count("incidentresolution"));
    }

    [TestMethod]
    public void A_reason_of_another_state_changes_nothing()
    {
        FaultAssert.Code(FaultCodes.InvalidStatus, () => Close(6));

        Assert.AreEqual(0, _dataverse.Row("incident", _incident).GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.AreEqual(0, _dataverse.Sandbox.Count("incidentresolution"));
    }

    [TestMethod]
    public void An_update_does_not_resolve_a_case_but_cancels_it()
    {
        FaultAssert.Code(FaultCodes.InvalidArgument, () => Update(("statecode", 1)));
        FaultAssert.Code(FaultCodes.InvalidArgument, () => Update(("statuscode", 5)));

        Update(("statecode", 2), ("statuscode", 6));

        Assert.AreEqual("Canceled", _dataverse.Row("incident", _incident).FormattedValues["statecode"]);
    }

    [TestMethod]
    public void Refuses_a_resolution_of_no_case() => FaultAssert.Code(
        FaultCodes.InvalidArgument,
        () => _dataverse.Service.Execute(new CloseIncidentRequest
        {
            IncidentResolution = new Entity("incidentresolution") { ["subject"] = "X" },
            Status = new OptionSetValue(5),
        }));

    private void Close(int status) => _dataverse.Service.Execute(new CloseIncidentRequest
    {
        IncidentResolution = new Entity("incidentresolution") { ["subject"] = "Replaced", ["incidentid"] = new EntityReference("incident", _incident) },
        Status = new OptionSetValue(status),
    });

    private void Update(params (string Column, int Value)[] values)
    {
        var update = new Entity("incident", _incident);
        foreach (var (column, value) in values)
        {
            update[column] = new OptionSetValue(value);
        }

        _dataverse.Service.Update(update);
    }
}
