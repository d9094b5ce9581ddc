using Microsoft.Extensions.Time.Testing;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Sync;

[TestClass]
public sealed class RecentChangesTests
{
    private readonly PageWorld _world = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.Zero));

    [TestMethod]
    public void The_last_rows_come_first_with_how_and_when_they_changed()
    {
        using var recent = new RecentChanges(_world.Dataverse, _time);
        var order = _world.AddOrder("Gesa Deich");
        _time.Advance(TimeSpan.FromSeconds(3));
        _world.System.Update(new Entity("mag_order", order) { ["mag_customername"] = "Gesa Moor" });

        Assert.AreEqual((RowChangeKind.Updated, order, _time.GetUtcNow()), (recent.All[0].Change.Kind, recent.All[0].Change.Id, recent.All[0].At));
        Assert.AreEqual(RowChangeKind.Created, recent.All[1].Change.Kind);
    }

    [TestMethod]
    public void Old_changes_are_forgotten_and_tables_nobody_opens_left_out()
    {
        using var recent = new RecentChanges(_world.Dataverse, _time);
        for (var number = 0; number < 100; number++)
        {
            _world.AddOrder();
        }

        _world.System.Create(new Entity("subject") { ["title"] = "Delivery" });
        Assert.HasCount(30, recent.All);
        Assert.IsTrue(recent.All.All(row => row.Change.Table == "mag_order"));
    }

    [TestMethod]
    public void Nothing_is_remembered_once_nobody_watches()
    {
        var recent = new RecentChanges(_world.Dataverse, _time);
        recent.Dispose();
        _world.AddOrder();
        Assert.IsEmpty(recent.All);
    }
}
