using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Session;

[TestClass]
public sealed class PageSessionTests
{
    private static readonly PageWorld World = new();

    [TestMethod]
    public void There_is_one_person_for_each_role_made_for_people_and_the_system_administrator()
    {
        CollectionAssert.AreEqual(
            new[] { null, "MAG Administrator", "MAG Sales Reader", "MAG Service Agent", "MAG Sync Operator" },
            World.Users.All.Select(user => user.Role).ToArray());
        Assert.AreEqual("System Administrator", World.Users.Default.Name);
    }

    [TestMethod]
    public void Somebody_unknown_is_the_default_user()
    {
        Assert.AreEqual(World.Users.Default, World.Users.Of(new Guid("3b08f3e1-2b05-5de4-89b8-d47db74d0f9d")));
        Assert.AreEqual(World.Users.Default, World.Users.Of(null));
    }

    [TestMethod]
    public void The_system_administrator_may_do_everything() =>
        Assert.IsTrue(World.Dataverse.Tables.All(table => World.SignIn().Allows(table, AccessRight.Read)));

    [TestMethod]
    public void The_navigation_offers_only_what_may_be_read()
    {
        var entries = World.Catalog.App.Areas.SelectMany(area => area.SubAreas).ToList();
        var reader = World.SignIn("MAG Sales Reader");

        Assert.IsTrue(entries.All(World.SignIn().Shows), "The administrator sees everything");
        Assert.IsTrue(reader.Shows(entries.First(entry => entry.Table == "mag_order")));
        Assert.IsFalse(reader.Shows(entries.First(entry => entry.Table == "mag_syncissue")));
    }

    [TestMethod]
    public void Another_user_is_another_connection()
    {
        var session = World.SignIn();
        var before = session.Service;

        session.SignIn(World.Users.All[2].Id);

        Assert.AreNotSame(before, session.Service);
        Assert.AreEqual("MAG Sales Reader", session.User.Role);
    }

    [TestMethod]
    public void A_new_time_zone_is_announced_once()
    {
        var session = World.SignIn();
        var times = 0;
        session.ZoneChanged += () => times++;
        var east = TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(2), "east", "east");

        session.MoveTo(TimeZoneInfo.Utc);
        session.MoveTo(east);
        session.MoveTo(east);

        Assert.AreEqual(1, times);
        Assert.AreEqual(east, session.Zone);
    }
}
