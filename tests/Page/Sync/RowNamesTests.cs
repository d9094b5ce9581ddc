using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Sync;
using PowerPlatformMagento.Sandbox.Page.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Sync;

[TestClass]
public sealed class RowNamesTests
{
    private readonly PageWorld _world = new();

    [TestMethod]
    public async Task A_row_has_its_primary_name()
    {
        var order = _world.AddOrder();
        Assert.AreEqual("100000001", await Names(null).FindAsync(Change("mag_order", order), CancellationToken.None));
    }

    [TestMethod]
    public async Task Who_may_not_read_a_table_sees_no_name()
    {
        var map = _world.System.Create(new Entity("subject") { ["title"] = "Delivery" });
        Assert.AreEqual("Delivery", await Names(null).FindAsync(Change("subject", map), CancellationToken.None));
        Assert.IsNull(await Names("MAG Sales Reader").FindAsync(Change("subject", map), CancellationToken.None));
    }

    [TestMethod]
    public async Task A_row_that_is_gone_has_none() =>
        Assert.IsNull(await Names(null).FindAsync(Change("mag_order", new Guid("11111111-2222-4333-8444-555555555555")), CancellationToken.None));

    [TestMethod]
    public async Task A_name_is_asked_for_once()
    {
        var order = _world.AddOrder();
        var names = Names(null);
        await names.FindAsync(Change("mag_order", order), CancellationToken.None);
        var calls = _world.Dataverse.Statistics.Calls;
        await names.FindAsync(Change("mag_order", order), CancellationToken.None);

        Assert.AreEqual(calls, _world.Dataverse.Statistics.Calls);
    }

    private RowNames Names(string? role) => new(_world.SignIn(role), _world.Dataverse.Metadata);

    private static RowChange Change(string table, Guid id) => new(table, id, RowChangeKind.Updated);
}
