using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Page.Data.Timeline;
using PowerPlatformMagento.Sandbox.Page.Tests.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Timeline;

[TestClass]
public sealed class TimelineReaderTests
{
    private readonly FormWorld _world = new();

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public async Task Notes_and_activities_stand_together_newest_first()
    {
        var contact = Contact();
        _world.Task("First", contact);
        Later();
        _world.Note("Second", contact);
        Later();
        _world.Task("Third", contact);

        var page = await ReadAsync(contact);

        CollectionAssert.AreEqual(new[] { "Third", "Second", "First" }, Texts(page));
        CollectionAssert.AreEqual(new[] { TimelineKind.Task, TimelineKind.Note, TimelineKind.Task }, page.Items.Select(item => item.Kind).ToArray());
        Assert.IsFalse(page.HasMore);
    }

    [TestMethod]
    public async Task An_entry_says_what_who_when_and_whether_it_is_done()
    {
        var contact = Contact();
        var due = new DateTime(2026, 8, 1, 9, 0, 0, DateTimeKind.Utc);
        _world.System.Create(new Entity("task") { ["subject"] = "Call", ["description"] = "About the lamp", ["scheduledend"] = due, ["regardingobjectid"] = contact });

        var item = (await ReadAsync(contact)).Items.Single();

        Assert.AreEqual("task", item.Table);
        Assert.AreEqual("Task", item.TypeLabel);
        Assert.AreEqual("About the lamp", item.Body);
        Assert.AreEqual(_world.Time.GetUtcNow().UtcDateTime, item.On);
        Assert.AreEqual("SYSTEM", item.By);
        Assert.AreEqual("Open", item.Status);
        Assert.IsTrue(item.IsOpen);
        Assert.AreEqual(due, item.Due);
        Assert.IsNull(item.Regarding);
    }

    [TestMethod]
    public async Task Only_as_many_as_wanted_are_read_and_the_rest_is_announced()
    {
        var contact = Contact();
        for (var number = 1; number <= 7; number++)
        {
            Later();
            _ = number % 2 == 0 ? _world.Task($"{number}", contact) : _world.Note($"{number}", contact);
        }

        var first = await ReadAsync(contact, wanted: 3);
        var all = await ReadAsync(contact, wanted: 7);

        CollectionAssert.AreEqual(new[] { "7", "6", "5" }, Texts(first));
        Assert.IsTrue(first.HasMore);
        CollectionAssert.AreEqual(new[] { "7", "6", "5", "4", "3", "2", "1" }, Texts(all));
        Assert.IsFalse(all.HasMore);
    }

    [TestMethod]
    public async Task An_account_shows_what_regards_its_contacts_and_cases()
    {
        var account = new EntityReference("account", _world.Account("Nordlicht"));
        var contact = new EntityReference("contact", _world.Contact("Anna", "Hansen", account));
        var incident = new EntityReference("incident", _world.Case("Lamp", account));
        _world.Task("Own", account);
        Later();
        _world.Task("Of the contact", contact);
        Later();
        _world.Task("Of the case", incident);

        var page = await ReadAsync(account);

        CollectionAssert.AreEqual(new[] { "Of the case", "Of the contact", "Own" }, Texts(page));
        Assert.AreEqual(incident.Id, page.Items[0].Regarding?.Id);
        Assert.AreEqual("Anna Hansen", page.Items[1].Regarding?.Name);
        Assert.IsNull(page.Items[2].Regarding);
    }

    [TestMethod]
    public async Task A_contact_shows_what_regards_its_cases_but_nobody_elses()
    {
        var contact = Contact();
        var other = new EntityReference("contact", _world.Contact("Bert", "Jansen"));
        _world.Task("Mine", new EntityReference("incident", _world.Case("Lamp", contact)));
        _world.Task("Not mine", new EntityReference("incident", _world.Case("Chair", other)));
        _world.Task("Not mine either", other);
        _world.Note("Nor this", other);

        CollectionAssert.AreEqual(new[] { "Mine" }, Texts(await ReadAsync(contact)));
    }

    [TestMethod]
    public async Task Web_activities_are_of_their_own_kind()
    {
        var contact = Contact();
        _world.System.Create(new Entity("mag_webactivity") { ["subject"] = "Cart abandoned", ["mag_externalkey"] = "store-cart-1", ["regardingobjectid"] = contact });

        var item = (await ReadAsync(contact, TimelineKind.Web)).Items.Single();

        Assert.AreEqual(TimelineKind.Web, item.Kind);
        Assert.AreEqual("mag_webactivity", item.Table);
    }

    [TestMethod]
    [DataRow(TimelineKind.Note, "A note")]
    [DataRow(TimelineKind.Task, "A task")]
    [DataRow(TimelineKind.PhoneCall, "A call")]
    public async Task One_kind_can_be_asked_for(TimelineKind kind, string expected)
    {
        var contact = Contact();
        _world.Note("A note", contact);
        _world.Task("A task", contact);
        _world.System.Create(new Entity("phonecall") { ["subject"] = "A call", ["regardingobjectid"] = contact });

        CollectionAssert.AreEqual(new[] { expected }, Texts(await ReadAsync(contact, kind)));
    }

    [TestMethod]
    public async Task What_a_user_may_not_read_is_not_there()
    {
        var contact = Contact();
        _world.Task("Secret", contact);
        _world.Note("Secret", contact);
        var nobody = _world.Dataverse.AddUser("Nobody");
        var reader = new TimelineReader(_world.Dataverse.Connect(nobody), _world.Dataverse.Metadata);

        var page = await reader.ReadAsync(contact, TimelineKinds.All.ToHashSet(), 10, TestContext.CancellationToken);

        Assert.IsEmpty(page.Items);
    }

    private EntityReference Contact() => new("contact", _world.Contact("Anna", "Hansen"));

    private void Later() => _world.Time.Advance(TimeSpan.FromMinutes(1));

    private Task<TimelinePage> ReadAsync(EntityReference row, params TimelineKind[] kinds) => ReadAsync(row, 10, kinds);

    private Task<TimelinePage> ReadAsync(EntityReference row, int wanted, params TimelineKind[] kinds) =>
        new TimelineReader(_world.System, _world.Dataverse.Metadata)
            .ReadAsync(row, (kinds.Length > 0 ? kinds : TimelineKinds.All).ToHashSet(), wanted, TestContext.CancellationToken);

    private static string[] Texts(TimelinePage page) => [.. page.Items.Select(item => item.Title.Length > 0 ? item.Title : item.Body)];
}
