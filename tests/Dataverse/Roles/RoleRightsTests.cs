using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Roles;

/// <summary>Signs in as each role and does with each table what is documented, and what is not.</summary>
[TestClass]
public sealed class RoleRightsTests
{
    public static IEnumerable<object[]> Cases =>
        from role in DocumentedRoles.Roles
        from table in TriedTable.Subjects.Keys
        select new object[] { role, table };

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Creates_what_the_role_may_create(string role, string table)
    {
        var world = RoleWorld.Of(role);
        var row = world.Samples.Of(table);

        if (DepthOf(role, table, AccessRight.Create) == PrivilegeDepth.None)
        {
            Denied("prvCreate", table, () => { world.User.Create(row); });
        }
        else
        {
            var created = world.Row(table, world.User.Create(row));

            Assert.AreEqual(world.UserId, created.GetAttributeValue<EntityReference>("createdby").Id);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Reads_what_the_role_may_read(string role, string table) => Try(
        role, table, AccessRight.Read, (world, id) => Assert.AreEqual(id, world.User.Retrieve(table, id, new ColumnSet(SampleRows.TextOf(table))).Id));

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Lists_what_the_role_may_read(string role, string table)
    {
        var world = RoleWorld.Of(role);
        var foreign = world.Foreign(table);
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(SampleRows.TextOf(table)) };

        if (DepthOf(role, table, AccessRight.Read) == PrivilegeDepth.None)
        {
            Denied("prvRead", table, () => { world.User.RetrieveMultiple(query); });
        }
        else
        {
            Assert.Contains(row => row.Id == foreign, world.User.RetrieveMultiple(query).Entities);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Writes_what_the_role_may_write(string role, string table) => Try(role, table, AccessRight.Write, (world, id) =>
    {
        var column = SampleRows.TextOf(table);

        world.User.Update(new Entity(table, id) { [column] = "Changed" });

        Assert.AreEqual("Changed", world.Row(table, id).GetAttributeValue<string>(column));
    });

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Deletes_what_the_role_may_delete(string role, string table) => Try(role, table, AccessRight.Delete, (world, id) =>
    {
        world.User.Delete(table, id);

        Assert.IsFalse(world.Sandbox.Rows(table).Any(row => row.Id == id));
    });

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Tells_a_user_interface_the_same_rights(string role, string table)
    {
        var world = RoleWorld.Of(role);

        foreach (var right in Enum.GetValues<AccessRight>())
        {
            Assert.AreEqual(DepthOf(role, table, right) > PrivilegeDepth.None, world.Sandbox.Allows(world.UserId, table, right), right.ToString());
        }
    }

    /// <summary>Works on rows of others with the deep right, on own rows with the shallow one, and on nothing without.</summary>
    private static void Try(string role, string table, AccessRight right, Action<RoleWorld, Guid> work)
    {
        var world = RoleWorld.Of(role);
        var foreign = world.Foreign(table);
        var depth = DepthOf(role, table, right);
        if (depth == PrivilegeDepth.Global)
        {
            work(world, foreign);
            return;
        }

        Denied($"prv{right}", table, () => work(world, foreign));
        if (depth == PrivilegeDepth.Basic)
        {
            work(world, world.Own(table));
        }
    }

    private static void Denied(string right, string table, Action work)
    {
        var fault = FaultAssert.Code(FaultCodes.PrivilegeDenied, work);

        StringAssert.Contains(fault.Message, right + TriedTable.Subjects[table]);
    }

    private static PrivilegeDepth DepthOf(string role, string table, AccessRight right) =>
        DocumentedRoles.DepthOf(role, TriedTable.Subjects[table], right);
}
