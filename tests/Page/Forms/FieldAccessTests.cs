using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class FieldAccessTests
{
    private static readonly FormRights All = new(Create: true, Write: true, Assign: true);
    private static readonly FieldControl Free = new("c", "mag_value", FieldKind.Text, IsDisabled: false);

    [TestMethod]
    public void A_free_column_can_be_edited() => Assert.AreEqual(FieldLock.None, Of(Free, Columns.Of(ColumnKind.Text), All));

    [TestMethod]
    public void The_forms_author_may_lock_it() => Assert.AreEqual(FieldLock.Form, Of(Free with { IsDisabled = true }, Columns.Of(ColumnKind.Text), All));

    [TestMethod]
    public void A_column_set_by_the_system_is_locked()
    {
        var createdOnly = Columns.Of(ColumnKind.Text) with { ValidForUpdate = false };

        Assert.AreEqual(FieldLock.Column, Of(Free, createdOnly, All));
        Assert.AreEqual(FieldLock.None, Of(Free, createdOnly, All, isNew: true));
    }

    [TestMethod]
    [DataRow(ColumnKind.Key)]
    [DataRow(ColumnKind.State)]
    [DataRow(ColumnKind.PartyList)]
    [DataRow(ColumnKind.Other)]
    public void Kinds_without_an_editor_are_locked(ColumnKind kind) => Assert.AreEqual(FieldLock.Column, Of(Free, Columns.Of(kind), All));

    [TestMethod]
    public void A_role_without_write_locks_everything_on_existing_rows()
    {
        var reader = All with { Write = false };

        Assert.AreEqual(FieldLock.Right, Of(Free, Columns.Of(ColumnKind.Text), reader));
        Assert.AreEqual(FieldLock.None, Of(Free, Columns.Of(ColumnKind.Text), reader, isNew: true));
    }

    [TestMethod]
    public void A_role_without_create_locks_a_new_row() =>
        Assert.AreEqual(FieldLock.Right, Of(Free, Columns.Of(ColumnKind.Text), All with { Create = false }, isNew: true));

    [TestMethod]
    public void The_owner_needs_the_right_to_assign() =>
        Assert.AreEqual(FieldLock.Right, Of(Free, Columns.Of(ColumnKind.Owner), All with { Assign = false }));

    [TestMethod]
    public void An_inactive_row_can_only_be_opened_again()
    {
        Assert.AreEqual(FieldLock.Inactive, Of(Free, Columns.Of(ColumnKind.Text), All, isInactive: true));
        Assert.AreEqual(FieldLock.None, Of(Free, Columns.Of(ColumnKind.Status), All, isInactive: true));
    }

    [TestMethod]
    [DataRow(FieldLock.Form)]
    [DataRow(FieldLock.Column)]
    [DataRow(FieldLock.Right)]
    [DataRow(FieldLock.Inactive)]
    public void Every_lock_says_why(FieldLock fieldLock) => Assert.AreNotEqual(string.Empty, FieldAccess.Reason(fieldLock));

    private static FieldLock Of(FieldControl control, ColumnInfo column, FormRights rights, bool isNew = false, bool isInactive = false) =>
        FieldAccess.Of(control, column, rights, isNew, isInactive);
}
