using Microsoft.AspNetCore.Components;
using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms.Interactive;

/// <summary>What people do with a timeline.</summary>
[TestClass]
public sealed class TimelineTests
{
    private readonly FormWorld _world = new();
    private EntityReference _contact = null!;
    private OpenPage? _page;

    public TestContext TestContext { get; set; } = null!;

    [TestInitialize]
    public void Start() => _contact = new EntityReference("contact", _world.Contact("Anna", "Hansen"));

    [TestCleanup]
    public async Task CloseAsync() => await (_page?.CloseAsync() ?? Task.CompletedTask);

    [TestMethod]
    public async Task A_task_is_added_with_its_fields()
    {
        var page = await OpenAsync("MAG Service Agent");
        await page.ClickAsync("Task");
        await page.ClickAsync("Add task");
        StringAssert.Contains(page.Field("subject").Text, "Subject must be filled in.");

        await page.TypeAsync("subject", "Send a voucher");
        await page.TypeAsync("scheduledend", "2026-08-01T09:00");
        await page.ClickAsync("Add task");

        var task = _world.Dataverse.Rows("task").Single();
        Assert.AreEqual("Send a voucher", task["subject"]);
        Assert.AreEqual(new DateTime(2026, 8, 1, 9, 0, 0, DateTimeKind.Utc), task["scheduledend"]);
        StringAssert.Contains(page.Text, "Send a voucher");
        Assert.IsFalse(page.Root.All.Any(node => node.Text == "Add task"), "the fields are gone");
    }

    [TestMethod]
    public async Task Adding_can_be_given_up()
    {
        var page = await OpenAsync();
        await page.ClickAsync("Note");
        await page.ClickAsync("Cancel");

        Assert.AreEqual(0, _world.Dataverse.Count("annotation"));
        Assert.IsNotNull(page.Button("Note"));
    }

    [TestMethod]
    public async Task A_task_is_completed_in_place()
    {
        var id = _world.Task("Call back", _contact);
        var page = await OpenAsync();

        await page.ClickAsync("Complete Call back");

        Assert.AreEqual(1, _world.Row("task", id).GetAttributeValue<OptionSetValue>("statecode").Value);
        StringAssert.Contains(Items(page).Single().Text, "Completed");
    }

    [TestMethod]
    public async Task Somebody_who_only_reads_is_offered_nothing_to_write()
    {
        _world.Task("Call back", _contact);
        var page = await OpenAsync("MAG Sales Reader");

        Assert.IsFalse(page.Root.All.Any(node => node.Name == "button" && node.Text is "Note" or "Task" or "Phone call" or "Complete"));
    }

    [TestMethod]
    public async Task Older_entries_are_loaded_when_asked_for()
    {
        for (var number = 1; number <= 12; number++)
        {
            _world.Time.Advance(TimeSpan.FromMinutes(1));
            _world.Task($"Task {number}", _contact);
        }

        var page = await OpenAsync();
        Assert.HasCount(10, Items(page));
        await page.ClickAsync("Load more");

        Assert.HasCount(12, Items(page));
        StringAssert.Contains(Items(page)[0].Text, "Task 12");
        Assert.IsFalse(page.Root.All.Any(node => node.Text == "Load more"));
    }

    [TestMethod]
    public async Task One_kind_of_entries_can_be_shown()
    {
        _world.Task("Call back", _contact);
        _world.Note("Likes blue", _contact);
        var page = await OpenAsync();
        var filter = page.Find(node => node["id"]?.StartsWith("timeline-filter", StringComparison.Ordinal) == true, "filter");

        await page.RaiseAsync(filter, "onchange", new ChangeEventArgs { Value = "Note" });

        StringAssert.Contains(Items(page).Single().Text, "Likes blue");
        await page.RaiseAsync(filter, "onchange", new ChangeEventArgs { Value = string.Empty });
        Assert.HasCount(2, Items(page));
    }

    [TestMethod]
    public async Task What_others_add_shows_up()
    {
        var page = await OpenAsync();
        StringAssert.Contains(page.Text, "Nothing here yet.");

        _world.Note("Called about the lamp", _contact);

        await page.UntilAsync(open => open.Text.Contains("Called about the lamp", StringComparison.Ordinal), TestContext.CancellationToken);
    }

    [TestMethod]
    public async Task A_long_text_is_folded()
    {
        _world.Note(new string('a', 250) + " and the end of it, which nobody needs to see at once, because it is long", _contact);
        var page = await OpenAsync();
        Assert.IsFalse(page.Text.Contains("it is long", StringComparison.Ordinal));

        await page.ClickAsync("Show more");

        StringAssert.Contains(page.Text, "it is long");
    }

    private async Task<OpenPage> OpenAsync(string? role = null) =>
        _page = await OpenPage.OpenAsync<Components.Timeline.Timeline>(_world, role, ("Table", _contact.LogicalName), ("Id", _contact.Id));

    private static List<Node> Items(OpenPage page) => [.. page.Root.All.Where(node => node.Name == "li")];
}
