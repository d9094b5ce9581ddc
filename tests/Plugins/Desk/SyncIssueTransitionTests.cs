using PowerPlatformMagento.Plugins.Desk;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Tests.Desk;

[TestClass]
public sealed class SyncIssueTransitionTests
{
    [TestMethod]
    [DataRow("Open", "Open,Resolved,Resubmitted,Queued,Ignored")]
    [DataRow("Resubmitted", "Open,Resolved,Resubmitted,Queued,Ignored")]
    [DataRow("Queued", "Open,Resolved,Resubmitted,Queued,Ignored")]
    [DataRow("Resolved", "Open,Resolved")]
    [DataRow("Ignored", "Open,Resolved,Ignored")]
    public void Leads_where_it_may(string before, string after) => Assert.AreEqual(
        after,
        string.Join(",", Enum.GetValues<SyncIssueStatus>().Order().Where(status => SyncIssueTransition.IsAllowed(Enum.Parse<SyncIssueStatus>(before), status))));

    [TestMethod]
    [DataRow(null, null, "Queued", "Queued")]
    [DataRow(0, null, "Ignored", "Open")]
    [DataRow(1, null, "Open", "Resolved")]
    [DataRow(1, 772100002, "Open", "Ignored")]
    [DataRow(null, 772100000, "Open", "Resubmitted")]
    [DataRow(0, 1, "Resolved", "Open")]
    public void Reads_the_status_from_what_an_update_names(int? state, int? status, string before, string expected) =>
        Assert.AreEqual(expected, SyncIssueTransition.Of(state, status, Enum.Parse<SyncIssueStatus>(before)).ToString());
}
