using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Tests.Delivery;

[TestClass]
public sealed class SyncIssueTests
{
    private static readonly SyncIssue Issue = new(
        Samples.Item("12", attempts: 4),
        new Failure(OrderErrors.CurrencyUnknown, FailureScope.Item, null, "MAG-ORD-002: no currency."),
        5,
        Samples.Noon,
        "0123456789abcdef");

    private readonly DeliveryHome _home = new();

    [TestMethod]
    public void Writes_everything_the_error_desk_shows()
    {
        var row = SyncIssueRow.Parked(Issue);

        Assert.AreEqual("mag_syncissue", row.LogicalName);
        Assert.AreEqual("main-order-12", row.KeyAttributes["mag_externalkey"]);
        Assert.AreEqual("main-order-12: MAG-ORD-002", row["mag_name"]);
        Assert.AreEqual("main", row["mag_storekey"]);
        Assert.AreEqual("order", row["mag_entitytype"]);
        Assert.AreEqual("12", row["mag_magentoid"]);
        Assert.AreEqual("MAG-ORD-002", row["mag_errorcode"]);
        Assert.AreEqual(772100002, ((OptionSetValue)row["mag_category"]).Value);
        Assert.AreEqual($"{OrderErrors.CurrencyUnknown.Text} (MAG-ORD-002: no currency.)", row["mag_message"]);
        Assert.AreEqual(OrderErrors.CurrencyUnknown.Hint, row["mag_hint"]);
        Assert.AreEqual(5, row["mag_attempts"]);
        Assert.AreEqual(Samples.Noon.AddHours(-1).UtcDateTime, row["mag_firstoccurredon"]);
        Assert.AreEqual(Samples.Noon.UtcDateTime, row["mag_lastoccurredon"]);
        Assert.AreEqual("0123456789abcdef", row["mag_correlationid"]);
    }

    [TestMethod]
    public async Task Opens_a_row_that_was_resolved_and_gives_no_state_to_one_that_is_new()
    {
        await _home.Issues.OpenAsync([Issue], default);

        var requests = _home.Dataverse.Batches.Single().Requests;
        Assert.IsFalse(((UpsertRequest)requests[0]).Target.Contains("statecode"));
        var row = ((UpdateRequest)requests[1]).Target;
        Assert.AreEqual("main-order-12", row.KeyAttributes["mag_externalkey"]);
        Assert.AreEqual((0, 1), (((OptionSetValue)row["statecode"]).Value, ((OptionSetValue)row["statuscode"]).Value));
    }

    [TestMethod]
    [DataRow(ErrorCategory.Transient, 772100000)]
    [DataRow(ErrorCategory.Data, 772100001)]
    [DataRow(ErrorCategory.Configuration, 772100002)]
    [DataRow(ErrorCategory.Permission, 772100003)]
    [DataRow(ErrorCategory.Conflict, 772100004)]
    [DataRow(ErrorCategory.Bug, 772100005)]
    public void Writes_the_category_as_option(ErrorCategory category, int option)
    {
        var definition = OrderErrors.CurrencyUnknown with { Category = category };

        Assert.AreEqual(option, ((OptionSetValue)SyncIssueRow.Parked(Issue with { Failure = new Failure(definition, FailureScope.Item) })["mag_category"]).Value);
    }

    [TestMethod]
    public void Fits_every_text_into_its_column()
    {
        var row = SyncIssueRow.Parked(Issue with { Failure = Issue.Failure with { Detail = new string('x', 10_000) } });

        Assert.AreEqual(4000, ((string)row["mag_message"]).Length);
        Assert.IsLessThanOrEqualTo(200, ((string)row["mag_name"]).Length);
    }

    [TestMethod]
    public async Task Writes_many_rows_in_one_call_and_none_without_a_call()
    {
        CollectionAssert.AreEqual(new[] { true, true }, (await _home.Issues.OpenAsync([Issue, Issue with { Item = Samples.Item("13") }], default)).ToArray());
        Assert.IsEmpty(await _home.Issues.OpenAsync([], default));

        Assert.HasCount(1, _home.Dataverse.Calls);
        CollectionAssert.AreEquivalent(new[] { "mag_syncissue/main-order-12", "mag_syncissue/main-order-13" }, _home.Dataverse.Rows.Keys.ToArray());
    }

    [TestMethod]
    public async Task Tells_which_rows_could_not_be_written()
    {
        _home.Dataverse.RowFault = row => (string)row.KeyAttributes["mag_externalkey"] == "main-order-12" ? FakeDataverse.Fault(-2147220960) : null;

        CollectionAssert.AreEqual(new[] { false, true }, (await _home.Issues.OpenAsync([Issue, Issue with { Item = Samples.Item("13") }], default)).ToArray());
    }

    [TestMethod]
    public async Task Tells_that_no_row_was_written_when_Dataverse_is_away()
    {
        _home.Dataverse.ThenThrow(new TimeoutException());

        CollectionAssert.AreEqual(new[] { false }, (await _home.Issues.OpenAsync([Issue], default)).ToArray());
    }

    [TestMethod]
    public async Task Resolves_rows_by_key()
    {
        CollectionAssert.AreEqual(new[] { true }, (await _home.Issues.ResolveAsync([Issue.Item], default)).ToArray());

        var row = _home.Dataverse.Rows["mag_syncissue/main-order-12"];
        Assert.AreEqual((1, 2), (((OptionSetValue)row["statecode"]).Value, ((OptionSetValue)row["statuscode"]).Value));
        Assert.IsInstanceOfType<UpdateRequest>(_home.Dataverse.Batches.Single().Requests[0]);
    }

    [TestMethod]
    public async Task Takes_a_row_somebody_deleted_for_resolved()
    {
        _home.Dataverse.RowFault = _ => FakeDataverse.Fault(FaultCodes.ObjectDoesNotExist);

        Assert.IsTrue((await _home.Issues.ResolveAsync([Issue.Item], default)).Single());
        Assert.IsFalse((await _home.Issues.OpenAsync([Issue], default)).Single());
    }
}
