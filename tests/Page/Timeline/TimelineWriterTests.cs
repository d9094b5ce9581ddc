using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;
using PowerPlatformMagento.Sandbox.Page.Data.Timeline;
using PowerPlatformMagento.Sandbox.Page.Tests.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Timeline;

[TestClass]
public sealed class TimelineWriterTests
{
    private readonly FormWorld _world = new();

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [DataRow("annotation", "notetext", "objectid")]
    [DataRow("task", "subject", "regardingobjectid")]
    [DataRow("phonecall", "subject", "regardingobjectid")]
    public async Task An_entry_is_added_about_the_row(string table, string column, string regarding)
    {
        var contact = new EntityReference("contact", _world.Contact("Anna", "Hansen"));
        var entry = TimelineEntry.All.Single(candidate => candidate.Table == table);
        var draft = entry.Start(_world.Table(table), contact, Zones.Berlin);
        draft.Enter(_world.Column(table, column), "Send a voucher");

        var saved = await Writer().AddAsync(draft, TestContext.CancellationToken);

        var row = _world.Row(table, saved.Id!.Value);
        Assert.AreEqual("Send a voucher", row[column]);
        Assert.AreEqual(contact.Id, row.GetAttributeValue<EntityReference>(regarding).Id);
    }

    [TestMethod]
    public void An_entry_without_its_text_is_not_ready()
    {
        foreach (var entry in TimelineEntry.All)
        {
            var table = _world.Table(entry.Table);
            var draft = entry.Start(table, new EntityReference("contact", _world.Contact("Anna", "Hansen")), Zones.Berlin);

            Assert.IsFalse(draft.Validate(entry.FieldsOf(table)), entry.Table);
            Assert.IsNotNull(draft.ErrorOf(entry.Required), entry.Table);
        }
    }

    [TestMethod]
    public void Every_field_of_an_entry_is_a_column_of_its_table()
    {
        foreach (var entry in TimelineEntry.All)
        {
            Assert.HasCount(entry.Columns.Count, entry.FieldsOf(_world.Table(entry.Table)), entry.Table);
        }
    }

    [TestMethod]
    public async Task A_task_is_completed_with_state_and_status_reason()
    {
        var item = await TaskAsync();

        var saved = await Writer().CompleteAsync(item, TestContext.CancellationToken);

        Assert.AreEqual(item.Id, saved.Id);
        Assert.AreEqual(1, _world.Row("task", item.Id).GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.AreEqual(5, _world.Row("task", item.Id).GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [TestMethod]
    public async Task A_user_who_may_only_read_is_told_so()
    {
        var item = await TaskAsync();
        var reader = _world.Dataverse.Connect(_world.Dataverse.AddUser("Reader", "MAG Sales Reader"));

        var saved = await new TimelineWriter(new RowStore(reader), _world.Dataverse.Metadata).CompleteAsync(item, TestContext.CancellationToken);

        Assert.IsNull(saved.Id);
        Assert.AreEqual("0x80040220", saved.Problem!.Code);
    }

    private TimelineWriter Writer() => new(new RowStore(_world.System), _world.Dataverse.Metadata);

    private async Task<TimelineItem> TaskAsync()
    {
        var contact = new EntityReference("contact", _world.Contact("Anna", "Hansen"));
        _world.Task("Call", contact);
        var page = await new TimelineReader(_world.System, _world.Dataverse.Metadata).ReadAsync(contact, TimelineKinds.All.ToHashSet(), 10, TestContext.CancellationToken);
        return page.Items.Single();
    }
}
