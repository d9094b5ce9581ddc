using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Page.Components.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms.Interactive;

/// <summary>What people do with a form.</summary>
[TestClass]
public sealed class RecordFormTests
{
    private readonly FormWorld _world = new();
    private OpenPage? _page;

    public TestContext TestContext { get; set; } = null!;

    [TestCleanup]
    public async Task CloseAsync() => await (_page?.CloseAsync() ?? Task.CompletedTask);

    [TestMethod]
    public async Task Save_waits_for_a_change_and_then_writes_it()
    {
        var id = _world.Contact("Anna", "Hansen");
        var page = await OpenAsync("contact", id);
        Assert.IsTrue(page.Button("Save").IsOn("disabled"));

        await page.TypeAsync("jobtitle", "Buyer");
        StringAssert.Contains(Heading(page), "Unsaved");
        await page.ClickAsync("Save");

        Assert.AreEqual("Buyer", _world.Row("contact", id)["jobtitle"]);
        StringAssert.Contains(Heading(page), "- Saved");
        Assert.IsTrue(page.Button("Save").IsOn("disabled"));
    }

    [TestMethod]
    public async Task A_wrong_field_says_so_beside_it_and_above_the_form()
    {
        var id = _world.Contact("Anna", "Hansen");
        var page = await OpenAsync("contact", id);

        await page.TypeAsync("emailaddress1", "nowhere");
        await page.ClickAsync("Save");

        var input = page.Input("emailaddress1");
        Assert.AreEqual("true", input["aria-invalid"]);
        var message = page.Field("emailaddress1").All.Single(node => node["id"] == input["aria-describedby"]);
        Assert.AreEqual("alert", message["role"]);
        Assert.AreEqual("Enter an e-mail address like name@example.com.", message.Text);
        StringAssert.Contains(page.Text, "One field needs your attention. Email");
        Assert.AreEqual("anna.hansen@example.com", _world.Row("contact", id)["emailaddress1"]);
    }

    [TestMethod]
    public async Task Correcting_it_takes_the_messages_away()
    {
        var page = await OpenAsync("contact", _world.Contact("Anna", "Hansen"));
        await page.TypeAsync("emailaddress1", "nowhere");
        await page.ClickAsync("Save");

        await page.TypeAsync("emailaddress1", "anna@example.com");

        Assert.IsFalse(page.Text.Contains("needs your attention", StringComparison.Ordinal), page.Text);
        Assert.AreEqual("false", page.Input("emailaddress1")["aria-invalid"]);
    }

    [TestMethod]
    public async Task Nobody_leaves_unsaved_changes_unasked()
    {
        var page = await OpenAsync("contact", _world.Contact("Anna", "Hansen"));
        await page.TypeAsync("jobtitle", "Buyer");

        Assert.IsFalse(await page.Dispatcher.InvokeAsync(() => page.Navigation.FollowAsync("http://localhost/elsewhere")));
        await page.UntilAsync(open => open.Text.Contains("You have unsaved changes", StringComparison.Ordinal), TestContext.CancellationToken);
        await page.ClickAsync("Stay on this form");

        Assert.IsEmpty(page.Navigation.Visited);
        Assert.AreEqual("Buyer", page.Input("jobtitle")["value"]);
        Assert.IsFalse(page.Text.Contains("You have unsaved changes", StringComparison.Ordinal), page.Text);
    }

    [TestMethod]
    public async Task Unsaved_changes_can_be_discarded()
    {
        var id = _world.Contact("Anna", "Hansen");
        var page = await LeaveWithChangesAsync(id);

        await page.ClickAsync("Discard changes");

        CollectionAssert.AreEqual(new[] { "http://localhost/elsewhere" }, page.Navigation.Visited);
        Assert.IsFalse(_world.Row("contact", id).Contains("jobtitle"));
    }

    [TestMethod]
    public async Task Unsaved_changes_can_be_saved_on_the_way_out()
    {
        var id = _world.Contact("Anna", "Hansen");
        var page = await LeaveWithChangesAsync(id);

        await page.ClickAsync("Save and continue");

        CollectionAssert.AreEqual(new[] { "http://localhost/elsewhere" }, page.Navigation.Visited);
        Assert.AreEqual("Buyer", _world.Row("contact", id)["jobtitle"]);
    }

    [TestMethod]
    public async Task Without_changes_everybody_may_leave()
    {
        var page = await OpenAsync("contact", _world.Contact("Anna", "Hansen"));

        Assert.IsTrue(await page.Dispatcher.InvokeAsync(() => page.Navigation.FollowAsync("http://localhost/elsewhere")));
    }

    [TestMethod]
    public async Task Save_and_close_goes_back_to_the_list()
    {
        var page = await OpenAsync("contact", _world.Contact("Anna", "Hansen"));
        await page.TypeAsync("jobtitle", "Buyer");

        await page.ClickAsync("Save & close");

        StringAssert.EndsWith(page.Navigation.Visited.Single(), "/contact");
    }

    [TestMethod]
    public async Task A_row_that_changes_elsewhere_is_shown_anew()
    {
        var id = _world.Contact("Anna", "Hansen");
        var page = await OpenAsync("contact", id);

        _world.System.Update(new Entity("contact", id) { ["jobtitle"] = "Owner" });

        await page.UntilAsync(open => open.Input("jobtitle")["value"] == "Owner", TestContext.CancellationToken);
    }

    [TestMethod]
    public async Task With_unsaved_changes_a_note_offers_to_reload()
    {
        var id = _world.Contact("Anna", "Hansen");
        var page = await OpenAsync("contact", id);
        await page.TypeAsync("jobtitle", "Buyer");

        _world.System.Update(new Entity("contact", id) { ["lastname"] = "Hansson" });
        await page.UntilAsync(open => open.Text.Contains("This row was changed meanwhile.", StringComparison.Ordinal), TestContext.CancellationToken);
        Assert.AreEqual("Buyer", page.Input("jobtitle")["value"]);

        await page.ClickAsync("Reload and lose my changes");
        Assert.AreEqual("Hansson", page.Input("lastname")["value"]);
        Assert.AreEqual(string.Empty, page.Input("jobtitle")["value"]);
    }

    [TestMethod]
    public async Task A_conflict_tells_what_happened_and_can_be_saved_over()
    {
        var id = _world.Contact("Anna", "Hansen");
        var page = await OpenAsync("contact", id);
        await page.TypeAsync("jobtitle", "Buyer");
        _world.System.Update(new Entity("contact", id) { ["jobtitle"] = "Owner" });

        await page.ClickAsync("Save");
        StringAssert.Contains(page.Text, "You changed Job Title too: saving again overwrites it.");
        await page.ClickAsync("Save again");

        Assert.AreEqual("Buyer", _world.Row("contact", id)["jobtitle"]);
    }

    [TestMethod]
    public async Task What_a_plug_in_refuses_is_shown_with_code_and_hint_until_it_is_closed()
    {
        var page = await OpenAsync("mag_syncissue", _world.Issue("Order 17"), "MAG Sync Operator");
        await page.TypeAsync("statuscode", "772100002");
        await page.ClickAsync("Save");

        StringAssert.Contains(page.Text, "MAG-DSK-002");
        Assert.IsTrue(page.Root.All.Any(node => node["role"] == "alert" && node.Text.Contains("MAG-DSK-002", StringComparison.Ordinal)));

        await page.ClickAsync("Close the message");
        Assert.IsFalse(page.Text.Contains("MAG-DSK-002", StringComparison.Ordinal));
        Assert.AreEqual("772100002", page.Input("statuscode")["value"]);
    }

    [TestMethod]
    public async Task An_operator_ignores_an_issue_with_a_reason()
    {
        var id = _world.Issue("Order 17");
        var page = await OpenAsync("mag_syncissue", id, "MAG Sync Operator");
        await page.TypeAsync("statuscode", "772100002");
        await page.TypeAsync("mag_resolutionnote", "A test order.");

        await page.ClickAsync("Save");

        Assert.AreEqual(1, _world.Row("mag_syncissue", id).GetAttributeValue<OptionSetValue>("statecode").Value);
        StringAssert.Contains(page.Text, "Read-only: this Sync Issue is ignored.");
    }

    [TestMethod]
    public async Task A_case_is_resolved_in_a_dialog()
    {
        var id = _world.Case("Lamp arrived broken", new EntityReference("contact", _world.Contact("Anna", "Hansen")));
        var page = await OpenAsync("incident", id);
        await page.ClickAsync("Resolve case");
        await page.ClickAsync("Resolve");
        StringAssert.Contains(page.Text, "Write what solved the case.");

        await page.RaiseAsync(page.Find(node => node["id"] == "resolve-text", "resolution"), "onchange", new ChangeEventArgs { Value = "Sent a new one" });
        await page.ClickAsync("Resolve");

        Assert.AreEqual(1, _world.Row("incident", id).GetAttributeValue<OptionSetValue>("statecode").Value);
        StringAssert.Contains(page.Text, "Read-only: this Case is");
    }

    [TestMethod]
    public async Task A_task_is_marked_complete()
    {
        var id = _world.Task("Call back", new EntityReference("contact", _world.Contact("Anna", "Hansen")));
        var page = await OpenAsync("task", id);

        await page.ClickAsync("Mark complete");

        Assert.AreEqual(1, _world.Row("task", id).GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.IsFalse(page.Root.All.Any(node => node.Text == "Mark complete"));
    }

    [TestMethod]
    public async Task A_lookup_is_filled_by_typing_and_Enter()
    {
        var id = _world.Contact("Anna", "Hansen");
        var account = _world.Account("Nordlicht");
        _world.Account("Südlicht");
        var page = await OpenAsync("contact", id);

        await page.RaiseAsync(page.Input("parentcustomerid"), "oninput", new ChangeEventArgs { Value = "nord" });
        var options = page.Root.All.Where(node => node["role"] == "option").ToList();
        Assert.AreEqual("true", options.Single()["aria-selected"]);
        Assert.AreEqual(options[0]["id"], page.Input("parentcustomerid")["aria-activedescendant"]);
        await page.RaiseAsync(page.Input("parentcustomerid"), "onkeydown", new KeyboardEventArgs { Key = "Enter" });
        await page.ClickAsync("Save");

        Assert.AreEqual(account, _world.Row("contact", id).GetAttributeValue<EntityReference>("parentcustomerid").Id);
    }

    [TestMethod]
    public async Task Escape_closes_the_list_and_chooses_nothing()
    {
        _world.Account("Nordlicht");
        var page = await OpenAsync("contact", _world.Contact("Anna", "Hansen"));
        await page.RaiseAsync(page.Input("parentcustomerid"), "onfocus", new FocusEventArgs());
        Assert.IsTrue(page.Root.All.Any(node => node["role"] == "listbox"));

        await page.RaiseAsync(page.Input("parentcustomerid"), "onkeydown", new KeyboardEventArgs { Key = "Escape" });

        Assert.IsFalse(page.Root.All.Any(node => node["role"] == "listbox"));
        StringAssert.Contains(Heading(page), "- Saved");
    }

    [TestMethod]
    public async Task A_lookup_is_cleared()
    {
        var account = new EntityReference("account", _world.Account("Nordlicht"));
        var id = _world.Contact("Anna", "Hansen", account);
        var page = await OpenAsync("contact", id);

        await page.RaiseAsync(page.Field("parentcustomerid").All.First(node => node.Name == "button"), "onclick", new MouseEventArgs());
        await page.ClickAsync("Save");

        Assert.IsFalse(_world.Row("contact", id).Contains("parentcustomerid"));
    }

    [TestMethod]
    public async Task Arrow_keys_go_from_tab_to_tab_and_only_then_it_is_read()
    {
        var page = await OpenAsync("contact", _world.Contact("Anna", "Hansen"));
        Assert.HasCount(1, page.Root.All.Where(node => node["role"] == "tabpanel"));

        await page.RaiseAsync(page.Find(node => node["role"] == "tablist", "tab list"), "onkeydown", new KeyboardEventArgs { Key = "ArrowRight" });

        var tabs = page.Root.All.Where(node => node["role"] == "tab").ToList();
        Assert.AreEqual("true", tabs[1]["aria-selected"]);
        Assert.AreEqual("-1", tabs[0]["tabindex"]);
        var panels = page.Root.All.Where(node => node["role"] == "tabpanel").ToList();
        Assert.IsTrue(panels[0].IsOn("hidden"));
        Assert.IsFalse(panels[1].IsOn("hidden"));
    }

    [TestMethod]
    public async Task A_new_row_leads_to_its_own_form()
    {
        var page = _page = await OpenPage.OpenAsync<RecordForm>(_world, null, ("Table", "account"));
        await page.TypeAsync("name", "Nordlicht");

        await page.ClickAsync("Save");

        var id = _world.Dataverse.Rows("account").Single().Id;
        Assert.AreEqual($"/app/account/{id:D}", page.Navigation.Visited.Single());
    }

    [TestMethod]
    public async Task A_new_row_without_its_name_stays_unsaved()
    {
        var page = _page = await OpenPage.OpenAsync<RecordForm>(_world, null, ("Table", "account"));

        await page.ClickAsync("Save");

        Assert.AreEqual(0, _world.Dataverse.Count("account"));
        StringAssert.Contains(page.Field("name").Text, "must be filled in");
    }

    private async Task<OpenPage> OpenAsync(string table, Guid id, string? role = null) =>
        _page = await OpenPage.OpenAsync<RecordForm>(_world, role, ("Table", table), ("Id", id));

    private async Task<OpenPage> LeaveWithChangesAsync(Guid contact)
    {
        var page = await OpenAsync("contact", contact);
        await page.TypeAsync("jobtitle", "Buyer");
        await page.Dispatcher.InvokeAsync(() => page.Navigation.FollowAsync("http://localhost/elsewhere"));
        await page.UntilAsync(open => open.Text.Contains("You have unsaved changes", StringComparison.Ordinal), TestContext.CancellationToken);
        return page;
    }

    private static string Heading(OpenPage page) => page.Find(node => node.Name == "h1", "heading").Text;
}
