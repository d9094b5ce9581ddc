using CsCheck;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class RowDraftTests
{
    private static readonly Guid Id = new("7cb9d1a4-63b2-4a0e-9d0b-6a9c0f0f0002");

    private static readonly ColumnInfo Amount = Columns.Of(ColumnKind.Money, "mag_amount") with { DisplayName = "Amount", Precision = 2 };
    private static readonly ColumnInfo On = Columns.Of(ColumnKind.DateTime, "mag_on");
    private static readonly ColumnInfo Status = Columns.Status((1, "Open", 0), (2, "Resolved", 1), (772100000, "Resubmitted", 0));
    private static readonly TableInfo Table = Columns.Table(Amount, On, Status, Columns.Of(ColumnKind.State, "statecode"), Columns.Of(ColumnKind.Lookup, "mag_contactid"));
    private static readonly ColumnInfo Name = Table.Find("mag_name")!;

    [TestMethod]
    public void An_untouched_row_has_no_changes()
    {
        var draft = Draft();

        Assert.IsFalse(draft.HasChanges);
        Assert.IsEmpty(draft.Changes().Attributes);
    }

    [TestMethod]
    public void Only_changed_columns_are_sent_with_the_version_that_was_read()
    {
        var draft = Draft();
        draft.Enter(Amount, "20");

        var changes = draft.Changes();

        CollectionAssert.AreEqual(new[] { "mag_amount" }, changes.Attributes.Keys.ToArray());
        Assert.AreEqual(20m, changes.GetAttributeValue<Money>("mag_amount").Value);
        Assert.AreEqual(Id, changes.Id);
        Assert.AreEqual("41", changes.RowVersion);
    }

    [TestMethod]
    public void Typing_the_old_value_again_is_no_change()
    {
        var draft = Draft();
        draft.Enter(Amount, "20");
        draft.Enter(Amount, "12.50");

        Assert.IsFalse(draft.HasChanges);
    }

    [TestMethod]
    public void A_time_that_is_shown_without_its_seconds_is_not_changed_by_looking_at_it()
    {
        var draft = Draft();
        draft.Enter(On, draft.TextOf(On));

        Assert.IsFalse(draft.HasChanges);
        Assert.AreEqual(30, ((DateTime)draft["mag_on"]!).Second);
    }

    [TestMethod]
    public void A_cleared_field_is_sent_as_null()
    {
        var draft = Draft();
        draft.Enter(Amount, string.Empty);

        Assert.IsTrue(draft.Changes().Attributes.ContainsKey("mag_amount"));
        Assert.IsNull(draft.Changes()["mag_amount"]);
    }

    [TestMethod]
    public void What_is_wrong_stays_typed_and_is_not_sent_by_a_valid_save()
    {
        var draft = Draft();
        draft.Enter(Amount, "a lot");

        Assert.AreEqual("a lot", draft.TextOf(Amount));
        Assert.AreEqual("Enter a number, decimals after a point.", draft.ErrorOf("mag_amount"));
        Assert.IsTrue(draft.HasChanges);
        Assert.IsFalse(draft.Validate([Amount]));
    }

    [TestMethod]
    public void A_required_field_must_not_be_emptied()
    {
        var draft = Draft();
        draft.Enter(Name, string.Empty);

        Assert.IsFalse(draft.Validate([Name]));
        Assert.AreEqual("Name must be filled in.", draft.ErrorOf("mag_name"));
    }

    [TestMethod]
    public void A_required_field_that_the_form_does_not_offer_is_the_platforms_business() =>
        Assert.IsTrue(new RowDraft(Table, new Entity("mag_thing"), Zones.Berlin).Validate([Amount]));

    [TestMethod]
    public void Filling_in_a_required_field_takes_its_error_away()
    {
        var draft = new RowDraft(Table, new Entity("mag_thing"), Zones.Berlin);
        draft.Validate([Name]);
        draft.Enter(Name, "Lamp");

        Assert.IsTrue(draft.Validate([Name]));
    }

    [TestMethod]
    public void A_status_reason_takes_its_state_with_it()
    {
        var draft = Draft();
        draft.Enter(Status, "2");

        var changes = draft.Changes();

        Assert.AreEqual(2, changes.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.AreEqual(1, changes.GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [TestMethod]
    public void A_status_reason_of_the_same_state_takes_the_state_too()
    {
        var draft = Draft();
        draft.Enter(Status, "772100000");

        Assert.AreEqual(0, draft.Changes().GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [TestMethod]
    public void A_new_row_sends_what_it_starts_with_but_loses_nothing_when_left()
    {
        var contact = new EntityReference("contact", Id);
        var draft = new RowDraft(Table, new Entity("mag_thing") { ["mag_contactid"] = contact }, Zones.Berlin);

        Assert.IsTrue(draft.IsNew);
        Assert.IsFalse(draft.HasChanges);
        Assert.AreEqual(contact, draft.Changes()["mag_contactid"]);
    }

    [TestMethod]
    public void A_new_row_sends_no_empty_columns()
    {
        var draft = new RowDraft(Table, new Entity("mag_thing"), Zones.Berlin);
        draft.Enter(Name, "Lamp");
        draft.Enter(Amount, string.Empty);

        CollectionAssert.AreEqual(new[] { "mag_name" }, draft.Changes().Attributes.Keys.ToArray());
    }

    [TestMethod]
    public void The_text_of_Dataverse_is_shown_until_the_value_is_another()
    {
        var draft = Draft();
        Assert.AreEqual("€12.50", draft.DisplayOf(Amount));

        draft.Enter(Amount, "20");
        Assert.AreEqual("20.00", draft.DisplayOf(Amount));
    }

    [TestMethod]
    public void Rebasing_keeps_what_was_typed_and_tells_what_others_changed()
    {
        var draft = Draft();
        draft.Enter(Amount, "20");
        var newer = Row(name: "Lamp, blue", version: "42");

        var theirs = draft.Rebase(newer);

        CollectionAssert.AreEqual(new[] { "mag_name" }, theirs.Select(column => column.LogicalName).ToArray());
        Assert.AreEqual("Lamp, blue", draft["mag_name"]);
        CollectionAssert.AreEqual(new[] { "mag_amount" }, draft.Changes().Attributes.Keys.ToArray());
        Assert.AreEqual("42", draft.Changes().RowVersion);
    }

    [TestMethod]
    public void What_others_changed_to_the_typed_value_is_no_change_any_more()
    {
        var draft = Draft();
        draft.Enter(Name, "Lamp, blue");
        draft.Rebase(Row(name: "Lamp, blue", version: "42"));

        Assert.IsFalse(draft.HasChanges);
    }

    [TestMethod]
    public void Discarding_forgets_everything()
    {
        var draft = Draft();
        draft.Enter(Amount, "a lot");
        draft.Enter(Name, "Chair");
        draft.Discard();

        Assert.IsFalse(draft.HasChanges);
        Assert.AreEqual("12.5", draft.TextOf(Amount));
        Assert.IsNull(draft.ErrorOf("mag_amount"));
    }

    [TestMethod]
    public void Whatever_is_typed_the_changes_differ_from_the_stored_row() =>
        Gen.String[Gen.Char["0123456789.,-x "], 0, 8].Sample(text =>
        {
            var draft = Draft();
            draft.Enter(Amount, text);
            return !draft.Validate([]) || draft.Changes().Attributes.All(pair => !SameValue.Of(pair.Value, RowValue.Of(draft.Row, pair.Key)));
        });

    private static RowDraft Draft() => new(Table, Row("Lamp", "41"), Zones.Berlin);

    private static Entity Row(string name, string version) => new("mag_thing", Id)
    {
        RowVersion = version,
        ["mag_thingid"] = Id,
        ["mag_name"] = name,
        ["mag_amount"] = new Money(12.5m),
        ["mag_on"] = new DateTime(2026, 7, 15, 10, 15, 30, DateTimeKind.Utc),
        ["statecode"] = new OptionSetValue(0),
        ["statuscode"] = new OptionSetValue(1),
        FormattedValues = { ["mag_amount"] = "€12.50" },
    };
}
