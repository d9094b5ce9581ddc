using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class RecordEditorTests
{
    private static readonly string[] Columns = ["firstname", "lastname", "jobtitle", "emailaddress1", "statuscode", "modifiedby", "modifiedon"];

    private readonly FormWorld _world = new();

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public async Task A_row_is_read_with_the_columns_of_its_form_and_none_that_do_not_exist()
    {
        var editor = await OpenAsync(_world.Contact("Anna", "Hansen"), [.. Columns, "gone"]);

        Assert.AreEqual("Anna", editor.Draft!["firstname"]);
        Assert.IsNull(editor.Problem);
        Assert.IsFalse(editor.IsInactive);
    }

    [TestMethod]
    public async Task Saving_sends_the_changed_columns_and_the_version_and_nothing_else()
    {
        var id = _world.Contact("Anna", "Hansen");
        var editor = await OpenAsync(id);
        Type(editor, "jobtitle", "Buyer");

        Assert.AreEqual(id, await SaveAsync(editor));

        var update = _world.Updates.Single();
        CollectionAssert.AreEqual(new[] { "jobtitle" }, update.Target.Attributes.Keys.ToArray());
        Assert.AreEqual(ConcurrencyBehavior.IfRowVersionMatches, update.ConcurrencyBehavior);
        Assert.AreEqual("Buyer", _world.Row("contact", id)["jobtitle"]);
        Assert.IsFalse(editor.Draft!.HasChanges);
    }

    [TestMethod]
    public async Task A_second_save_works_because_the_row_is_read_again()
    {
        var editor = await OpenAsync(_world.Contact("Anna", "Hansen"));
        Type(editor, "jobtitle", "Buyer");
        await SaveAsync(editor);
        Type(editor, "jobtitle", "Chief buyer");

        Assert.IsNotNull(await SaveAsync(editor));
        Assert.IsNull(editor.Conflict);
    }

    [TestMethod]
    public async Task Saving_without_changes_asks_nobody()
    {
        var id = _world.Contact("Anna", "Hansen");
        var editor = await OpenAsync(id);

        Assert.AreEqual(id, await SaveAsync(editor));
        Assert.IsEmpty(_world.Updates);
    }

    [TestMethod]
    public async Task A_wrong_field_keeps_the_row_from_being_sent()
    {
        var editor = await OpenAsync(_world.Contact("Anna", "Hansen"));
        Type(editor, "emailaddress1", "nowhere");

        Assert.IsNull(await SaveAsync(editor));
        Assert.IsEmpty(_world.Updates);
        Assert.IsNotNull(editor.Draft!.ErrorOf("emailaddress1"));
    }

    [TestMethod]
    public async Task Somebody_elses_change_is_told_and_kept_when_saved_again()
    {
        var id = _world.Contact("Anna", "Hansen");
        var editor = await OpenAsync(id);
        Type(editor, "jobtitle", "Buyer");
        Elsewhere(id, "lastname", "Hansson");

        Assert.IsNull(await SaveAsync(editor));
        StringAssert.Contains(editor.Conflict!.Text, "SYSTEM saved this row at 7/15/2026 12:30 PM and changed Last Name.");
        Assert.IsEmpty(editor.Conflict.Both);

        Assert.AreEqual(id, await SaveAsync(editor));
        Assert.AreEqual("Hansson", _world.Row("contact", id)["lastname"]);
        Assert.AreEqual("Buyer", _world.Row("contact", id)["jobtitle"]);
        Assert.IsNull(editor.Conflict);
    }

    [TestMethod]
    public async Task A_field_that_both_changed_is_named_before_it_is_overwritten()
    {
        var id = _world.Contact("Anna", "Hansen");
        var editor = await OpenAsync(id);
        Type(editor, "jobtitle", "Buyer");
        Elsewhere(id, "jobtitle", "Owner");

        await SaveAsync(editor);

        Assert.AreEqual("jobtitle", editor.Conflict!.Both.Single().LogicalName);
        Assert.AreEqual("Owner", _world.Row("contact", id)["jobtitle"]);
        await SaveAsync(editor);
        Assert.AreEqual("Buyer", _world.Row("contact", id)["jobtitle"]);
    }

    [TestMethod]
    public async Task A_save_whose_answer_got_lost_is_no_conflict_with_oneself()
    {
        var id = _world.Contact("Anna", "Hansen");
        var editor = await OpenAsync(id);
        Type(editor, "jobtitle", "Buyer");
        _world.Dataverse.Faults.Enqueue(ScriptedFault.TimeoutAfterCommit);

        Assert.IsNull(await SaveAsync(editor));
        Assert.AreEqual("Timeout", editor.Problem!.Code);
        Assert.IsTrue(editor.Draft!.HasChanges);

        Assert.AreEqual(id, await SaveAsync(editor));
        Assert.IsNull(editor.Conflict);
        Assert.IsFalse(editor.Draft!.HasChanges);
    }

    [TestMethod]
    [DataRow(ScriptedFault.SqlTimeout)]
    [DataRow(ScriptedFault.ConnectionLost)]
    [DataRow(ScriptedFault.Throttle)]
    public async Task A_call_that_fails_on_the_way_loses_nothing(ScriptedFault fault)
    {
        var id = _world.Contact("Anna", "Hansen");
        var editor = await OpenAsync(id);
        Type(editor, "jobtitle", "Buyer");
        _world.Dataverse.Faults.Enqueue(fault);

        Assert.IsNull(await SaveAsync(editor));
        Assert.IsNotNull(editor.Problem);
        Assert.AreEqual("Buyer", editor.Draft!["jobtitle"]);
        Assert.AreEqual(id, await SaveAsync(editor));
        Assert.IsNull(editor.Problem);
    }

    [TestMethod]
    public async Task A_row_that_is_gone_when_it_is_saved_is_told()
    {
        var id = _world.Contact("Anna", "Hansen");
        var editor = await OpenAsync(id);
        Type(editor, "jobtitle", "Buyer");
        _world.System.Delete("contact", id);

        Assert.IsNull(await SaveAsync(editor));
        Assert.AreEqual("0x80040217", editor.Problem!.Code);
        StringAssert.Contains(editor.Problem.Hint, "deleted");
    }

    [TestMethod]
    public async Task A_plug_in_that_refuses_is_quoted_with_code_and_hint_and_the_input_stays()
    {
        var id = _world.Issue("Order 17");
        var editor = _world.Editor("mag_syncissue");
        await editor.LoadAsync(id, ["mag_name", "statuscode", "statecode", "mag_resolutionnote"], Cancellation);
        editor.Draft!.Enter(_world.Column("mag_syncissue", "statuscode"), "772100002");

        Assert.IsNull(await editor.SaveAsync([], Cancellation));
        Assert.AreEqual("MAG-DSK-002", editor.Problem!.Code);
        Assert.AreNotEqual(string.Empty, editor.Problem.Hint);
        Assert.IsTrue(editor.Draft!.HasChanges);

        editor.Draft.Enter(_world.Column("mag_syncissue", "mag_resolutionnote"), "A test order.");
        Assert.AreEqual(id, await editor.SaveAsync([], Cancellation));
        Assert.IsTrue(editor.IsInactive);
        Assert.AreEqual(1, _world.Row("mag_syncissue", id).GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [TestMethod]
    public async Task An_ignored_issue_can_be_opened_again()
    {
        var id = _world.Issue("Order 17");
        var status = _world.Column("mag_syncissue", "statuscode");
        var editor = _world.Editor("mag_syncissue");
        await editor.LoadAsync(id, ["statuscode", "statecode", "mag_resolutionnote"], Cancellation);
        editor.Draft!.Enter(_world.Column("mag_syncissue", "mag_resolutionnote"), "A test order.");
        editor.Draft.Enter(status, "772100002");
        await editor.SaveAsync([], Cancellation);
        editor.Draft!.Enter(status, "1");

        Assert.AreEqual(id, await editor.SaveAsync([], Cancellation));
        Assert.IsFalse(editor.IsInactive);
    }

    [TestMethod]
    public async Task A_user_without_the_right_to_write_is_refused_by_the_platform()
    {
        var reader = _world.Dataverse.AddUser("Reader", "MAG Sales Reader");
        var order = _world.Order("000000017");
        var editor = _world.Editor("mag_order", _world.Dataverse.Connect(reader));
        await editor.LoadAsync(order, ["mag_name", "mag_contactid"], Cancellation);
        editor.Draft!.Choose("mag_contactid", new EntityReference("contact", _world.Contact("Anna", "Hansen")));

        Assert.IsNull(await editor.SaveAsync([], Cancellation));
        Assert.AreEqual("0x80040220", editor.Problem!.Code);
    }

    [TestMethod]
    public async Task A_user_without_the_right_to_read_gets_no_row()
    {
        var agent = _world.Dataverse.AddUser("Reader", "MAG Sales Reader");
        var editor = _world.Editor("mag_syncissue", _world.Dataverse.Connect(agent));

        await editor.LoadAsync(_world.Issue("Order 17"), ["mag_name"], Cancellation);

        Assert.IsNull(editor.Draft);
        Assert.IsFalse(editor.IsMissing);
        Assert.AreEqual("0x80040220", editor.Problem!.Code);
    }

    [TestMethod]
    public async Task A_row_that_never_was_is_missing()
    {
        var editor = await OpenAsync(new Guid("0f000000-0000-4000-8000-000000000077"));

        Assert.IsTrue(editor.IsMissing);
        Assert.IsNull(editor.Draft);
    }

    [TestMethod]
    public async Task Without_unsaved_changes_the_form_follows_the_row()
    {
        var id = _world.Contact("Anna", "Hansen");
        var editor = await OpenAsync(id);
        Elsewhere(id, "jobtitle", "Owner");

        Assert.IsTrue(await editor.NoticeAsync(Cancellation));
        Assert.AreEqual("Owner", editor.Draft!["jobtitle"]);
        Assert.IsFalse(editor.IsChangedElsewhere);
    }

    [TestMethod]
    public async Task With_unsaved_changes_it_only_says_so()
    {
        var id = _world.Contact("Anna", "Hansen");
        var editor = await OpenAsync(id);
        Type(editor, "jobtitle", "Buyer");
        Elsewhere(id, "lastname", "Hansson");

        Assert.IsTrue(await editor.NoticeAsync(Cancellation));
        Assert.IsTrue(editor.IsChangedElsewhere);
        Assert.AreEqual("Buyer", editor.Draft!["jobtitle"]);
        Assert.AreEqual("Hansen", editor.Draft["lastname"]);
    }

    [TestMethod]
    public async Task Its_own_save_is_no_news()
    {
        var editor = await OpenAsync(_world.Contact("Anna", "Hansen"));
        Type(editor, "jobtitle", "Buyer");
        await SaveAsync(editor);

        Assert.IsFalse(await editor.NoticeAsync(Cancellation));
    }

    [TestMethod]
    public async Task A_row_deleted_elsewhere_is_gone_from_the_form()
    {
        var id = _world.Contact("Anna", "Hansen");
        var editor = await OpenAsync(id);
        _world.System.Delete("contact", id);

        Assert.IsTrue(await editor.NoticeAsync(Cancellation));
        Assert.IsTrue(editor.IsMissing);
    }

    [TestMethod]
    public async Task A_call_that_fails_while_following_disturbs_nobody()
    {
        var id = _world.Contact("Anna", "Hansen");
        var editor = await OpenAsync(id);
        Elsewhere(id, "jobtitle", "Owner");
        _world.Dataverse.Faults.Enqueue(ScriptedFault.SqlTimeout);

        Assert.IsFalse(await editor.NoticeAsync(Cancellation));
        Assert.IsNotNull(editor.Draft);
        Assert.IsNull(editor.Problem);
    }

    [TestMethod]
    public async Task A_new_row_is_created_with_what_was_filled_in()
    {
        var editor = _world.Editor("contact");
        editor.Start(new Entity("contact"));
        Type(editor, "firstname", "Bert");
        Type(editor, "lastname", "Jansen");

        var id = await SaveAsync(editor);

        Assert.AreEqual("Jansen", _world.Row("contact", id!.Value)["lastname"]);
        Assert.IsFalse(editor.Draft!.HasChanges);
    }

    [TestMethod]
    public async Task A_new_row_without_its_required_field_is_not_created()
    {
        var editor = _world.Editor("account");
        editor.Start(new Entity("account"));
        var before = _world.Dataverse.Count("account");

        Assert.IsNull(await editor.SaveAsync([_world.Column("account", "name")], Cancellation));
        Assert.AreEqual("Account Name must be filled in.", editor.Draft!.ErrorOf("name"));
        Assert.AreEqual(before, _world.Dataverse.Count("account"));
    }

    [TestMethod]
    public async Task Another_form_reads_more_columns_and_keeps_what_was_typed()
    {
        var id = _world.Contact("Anna", "Hansen");
        var editor = await OpenAsync(id, ["firstname", "jobtitle"]);
        Type(editor, "jobtitle", "Buyer");
        Assert.IsFalse(editor.Draft!.Row.Contains("emailaddress1"));

        await editor.WidenAsync(["emailaddress1"], Cancellation);

        Assert.AreEqual("anna.hansen@example.com", editor.Draft["emailaddress1"]);
        Assert.AreEqual("Buyer", editor.Draft["jobtitle"]);
    }

    private CancellationToken Cancellation => TestContext.CancellationToken;

    private async Task<RecordEditor> OpenAsync(Guid id, IReadOnlyList<string>? columns = null)
    {
        var editor = _world.Editor("contact");
        await editor.LoadAsync(id, columns ?? Columns, Cancellation);
        return editor;
    }

    private void Type(RecordEditor editor, string column, string text) => editor.Draft!.Enter(_world.Column(editor.Table.LogicalName, column), text);

    private Task<Guid?> SaveAsync(RecordEditor editor) => editor.SaveAsync([], Cancellation);

    // Not through the form's connection, and not among the requests that tests count.
    private void Elsewhere(Guid id, string column, string value) => _world.System.Execute(new UpsertRequest { Target = new Entity("contact", id) { [column] = value } });
}
