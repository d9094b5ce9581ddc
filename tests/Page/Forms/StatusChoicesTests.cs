using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class StatusChoicesTests
{
    private static readonly StatusChoices Issue = new(Columns.Table(
        Columns.Status((1, "Open", 0), (772100000, "Resubmitted", 0), (772100001, "Queued", 0), (2, "Resolved", 1), (772100002, "Ignored", 1))));

    [TestMethod]
    public void A_new_row_starts_active() =>
        CollectionAssert.AreEqual(new[] { 1, 772100000, 772100001 }, Values(Issue.From(null)));

    [TestMethod]
    public void An_active_row_may_take_every_status_reason() =>
        CollectionAssert.AreEqual(new[] { 1, 772100000, 772100001, 2, 772100002 }, Values(Issue.From(772100000)));

    [TestMethod]
    public void An_inactive_row_keeps_its_status_reason_or_is_opened_again() =>
        CollectionAssert.AreEqual(new[] { 1, 772100000, 772100001, 772100002 }, Values(Issue.From(772100002)));

    [TestMethod]
    public void A_status_reason_knows_its_state()
    {
        Assert.AreEqual(0, Issue.StateOf(772100001));
        Assert.AreEqual(1, Issue.StateOf(2));
        Assert.IsNull(Issue.StateOf(99));
        Assert.IsTrue(Issue.IsInactive(2));
        Assert.IsFalse(Issue.IsInactive(1));
        Assert.IsFalse(Issue.IsInactive(null));
    }

    [TestMethod]
    public void A_fixed_appointment_is_not_done()
    {
        var activity = new StatusChoices(Columns.Table(Columns.Status((1, "Free", 0), (5, "Busy", 3), (3, "Completed", 1))) with { IsActivity = true });

        Assert.IsFalse(activity.IsInactive(5));
        Assert.IsTrue(activity.IsInactive(3));
    }

    [TestMethod]
    public void A_table_without_status_reason_has_nothing_to_choose()
    {
        var choices = new StatusChoices(Columns.Table());

        Assert.IsEmpty(choices.From(null));
        Assert.IsFalse(choices.IsInactive(2));
    }

    private static int[] Values(IEnumerable<OptionInfo> options) => [.. options.Select(option => option.Value)];
}
