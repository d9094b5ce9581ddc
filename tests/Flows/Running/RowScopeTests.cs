using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Triggers;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

/// <summary>Rows of the user, of the business unit, of those below, of all.</summary>
[TestClass]
public sealed class RowScopeTests
{
    private readonly DataverseWorld _world = new();

    [TestMethod]
    [DataRow(1, true, false)]
    [DataRow(2, true, true)]
    [DataRow(3, true, true)]
    [DataRow(4, true, true)]
    public void A_row_of_the_same_unit_is_in_every_scope_but_the_users_own(int scope, bool own, bool other)
    {
        var user = _world.Dataverse.AddUser("Me", "System Administrator");
        var mine = OwnedBy(user);
        var others = OwnedBy(_world.Dataverse.AddUser("Other", "System Administrator"));

        Assert.AreEqual(own, new RowScope(_world.Dataverse, user, scope).Contains(mine));
        Assert.AreEqual(other, new RowScope(_world.Dataverse, user, scope).Contains(others));
    }

    [TestMethod]
    [DataRow(2, false)]
    [DataRow(3, true)]
    [DataRow(4, true)]
    public void A_row_of_a_unit_below_is_in_the_wider_scopes(int scope, bool expected)
    {
        var user = _world.Dataverse.AddUser("Me", "System Administrator");
        var root = _world.Dataverse.Rows("businessunit").Single().Id;
        var below = _world.Service.Create(new Entity("businessunit") { ["name"] = "Below", ["parentbusinessunitid"] = new EntityReference("businessunit", root) });
        var row = OwnedBy(Guid.Parse("0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01"));
        row["owningbusinessunit"] = new EntityReference("businessunit", below);

        Assert.AreEqual(expected, new RowScope(_world.Dataverse, user, scope).Contains(row));
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(4)]
    public void A_row_without_an_owner_is_everybodys(int scope) =>
        Assert.IsTrue(new RowScope(_world.Dataverse, _world.Dataverse.IntegrationUserId, scope).Contains(new Entity("transactioncurrency")));

    private Entity OwnedBy(Guid user)
    {
        var unit = _world.Dataverse.Rows("businessunit").First().Id;
        return new Entity("mag_order")
        {
            ["ownerid"] = new EntityReference("systemuser", user),
            ["owningbusinessunit"] = new EntityReference("businessunit", unit),
        };
    }
}
