using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Desk;

[TestClass]
public sealed class SyncIssueOwnerTests
{
    private readonly SandboxTestDataverse _dataverse = new();

    private Guid? Owner => _dataverse.Rows("mag_syncissue").Single().Link("ownerid");

    [TestMethod]
    public void Gives_a_new_sync_issue_to_the_operators()
    {
        var team = _dataverse.Sandbox.AddTeam("Commerce Operators", "MAG Sync Operator");
        NameTeam(" Commerce Operators ");

        Park();

        Assert.AreEqual(team, Owner);
    }

    [TestMethod]
    public void Leaves_the_owner_when_no_team_is_named()
    {
        _dataverse.Sandbox.AddTeam("Commerce Operators", "MAG Sync Operator");

        Park();

        Assert.AreEqual(_dataverse.Sandbox.IntegrationUserId, Owner);
    }

    [TestMethod]
    public void Leaves_the_owner_when_no_team_has_that_name()
    {
        NameTeam("Nobody");

        Park();

        Assert.AreEqual(_dataverse.Sandbox.IntegrationUserId, Owner);
    }

    // As the function app does.
    private void Park() => _dataverse.UserService.Execute(new UpsertRequest { Target = new Entity("mag_syncissue", "mag_externalkey", "main-order-12") { ["mag_name"] = "main-order-12" } });

    private void NameTeam(string name)
    {
        var definition = _dataverse.Rows("environmentvariabledefinition").Single(row => row.Text("schemaname") == "mag_OperatorsTeam");
        _dataverse.Service.Create(new Entity("environmentvariablevalue") { ["environmentvariabledefinitionid"] = definition.ToEntityReference(), ["value"] = name });
    }
}
