using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Tests.Delivery;

/// <summary>Which field an error is about, for the operator who corrects it.</summary>
[TestClass]
public sealed class FieldPathTests
{
    [TestMethod]
    [DataRow("MAG-ORD-004: A value is longer than its column. (field mag_order.mag_taxid) Shorten it.", "mag_order.mag_taxid")]
    [DataRow("MAG-ORD-004: A value is longer than its column. (field mag_orderline.mag_sku@17)", "mag_orderline.mag_sku@17")]
    [DataRow("MAG-ORD-002: The currency is unknown. (XTS)", null)]
    [DataRow("(field )", null)]
    [DataRow("(field <script>)", null)]
    [DataRow("(field mag_order.mag_taxid", null)]
    [DataRow("", null)]
    [DataRow(null, null)]
    public void Is_taken_from_what_the_import_says(string? detail, string? expected) => Assert.AreEqual(expected, SyncIssueRow.FieldPath(detail));

    [TestMethod]
    public void Is_written_when_parking_and_cleared_when_the_error_is_about_something_else()
    {
        var issue = new SyncIssue(Samples.Item("12"), new Failure(OrderErrors.ValueTooLong, FailureScope.Item, null, "MAG-ORD-004: Too long. (field mag_order.mag_taxid)"), 1, Samples.Noon, "id");

        Assert.AreEqual("mag_order.mag_taxid", SyncIssueRow.Parked(issue)["mag_fieldpath"]);
        var other = SyncIssueRow.Parked(issue with { Failure = new Failure(OrderErrors.CurrencyUnknown, FailureScope.Item) });
        Assert.IsTrue(other.Contains("mag_fieldpath"));
        Assert.IsNull(other["mag_fieldpath"]);
    }

    [TestMethod]
    public void Is_never_longer_than_its_column() => Assert.IsNull(SyncIssueRow.FieldPath($"(field mag_order.{new string('x', 300)})"));
}
