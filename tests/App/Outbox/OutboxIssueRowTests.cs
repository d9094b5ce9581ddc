using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.App.Outbox;
using PowerPlatformMagento.Contracts.Errors;
using static PowerPlatformMagento.App.Tests.Outbox.OutboxStore;

namespace PowerPlatformMagento.App.Tests.Outbox;

/// <summary>Rows of the error desk that are about the outbox.</summary>
[TestClass]
public sealed class OutboxIssueRowTests
{
    [TestMethod]
    [DataRow("customer", "7")]
    [DataRow("customer-invite", "0123456789abcdef0123456789abcdef")]
    [DataRow("order-comment", "12")]
    public void The_kind_of_record_can_be_read_off_an_issue(string type, string id)
    {
        var issue = OutboxIssueRow.Parked(OutboxSender.Failed(Item(type, id), OutboxErrors.ChangedInStore, "lastname"), 6, DateTimeOffset.UnixEpoch, "trace");
        issue["mag_externalkey"] = issue.KeyAttributes["mag_externalkey"];

        Assert.AreEqual(type, OutboxIssueRow.RecordTypeOf(issue));
        Assert.AreEqual("outbox", issue["mag_entitytype"]);
        Assert.AreEqual("The store changed the same fields meanwhile. (lastname)", issue["mag_message"]);
        Assert.IsLessThanOrEqualTo(100, ((string)issue["mag_externalkey"]).Length);
    }

    [TestMethod]
    [DataRow("main-order-7")]
    [DataRow("main-outbox-7")]
    [DataRow("")]
    public void An_issue_of_another_kind_is_none_of_these(string key) => Assert.IsNull(OutboxIssueRow.RecordTypeOf(new Entity("mag_syncissue")
    {
        ["mag_externalkey"] = key,
        ["mag_storekey"] = "main",
        ["mag_magentoid"] = "7",
    }));
}
