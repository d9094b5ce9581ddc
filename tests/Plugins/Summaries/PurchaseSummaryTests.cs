using System.ServiceModel;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Summaries;

/// <summary>Purchase summaries as the registered steps and the Custom API keep them.</summary>
[TestClass]
public sealed class PurchaseSummaryTests
{
    private readonly SandboxTestDataverse _dataverse = new(new FakeTimeProvider(new DateTimeOffset(TestMessages.Noon.AddDays(40))));
    private readonly TestStore _store;

    public PurchaseSummaryTests() => _store = new TestStore(_dataverse);

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public async Task An_order_makes_the_summary_of_its_customer()
    {
        await Import(TestMessages.Order());

        var summary = _store.Single("mag_purchasesummary");
        var contact = _store.Single("contact");
        Assert.AreEqual($"contact-{contact.Id:N}-eur", summary.Text(PurchaseSummaryTable.ExternalKey));
        Assert.AreEqual("Anna Müller: EUR", summary.Text(PurchaseSummaryTable.Title));
        Assert.AreEqual(contact.Id, summary.Link(PurchaseSummaryTable.Contact));
        Assert.AreEqual(1, summary.GetAttributeValue<int>(PurchaseSummaryTable.OrderCount));
        Assert.AreEqual(29.75m, summary.Amount(PurchaseSummaryTable.LifetimeValue));
        Assert.AreEqual(29.75m, summary.Amount(PurchaseSummaryTable.AverageOrderValue));
        Assert.AreEqual(TestMessages.Noon, summary.GetAttributeValue<DateTime?>(PurchaseSummaryTable.FirstOrderOn));
        Assert.AreEqual(4, summary.GetAttributeValue<int>(PurchaseSummaryTable.RecencyScore));
        Assert.AreEqual(1, summary.GetAttributeValue<int>(PurchaseSummaryTable.FrequencyScore));
        Assert.AreEqual(TestMessages.Noon.AddDays(40), summary.GetAttributeValue<DateTime?>(PurchaseSummaryTable.CalculatedOn));
    }

    [TestMethod]
    public async Task A_refund_and_a_cancellation_change_it()
    {
        await Import(TestMessages.Order(), TestMessages.Order("13"));
        Assert.AreEqual(59.5m, _store.Single("mag_purchasesummary").Amount(PurchaseSummaryTable.LifetimeValue));

        await Import(TestMessages.Order(revision: 1) with { TotalRefunded = 10m, Refunds = [TestMessages.Refund("41", "121")] });
        var refunded = _store.Single("mag_purchasesummary");
        Assert.AreEqual(49.5m, refunded.Amount(PurchaseSummaryTable.LifetimeValue));
        Assert.AreEqual(10m, refunded.Amount(PurchaseSummaryTable.RefundedValue));
        Assert.AreEqual(16.81m, refunded.Number(PurchaseSummaryTable.ReturnRate));

        await Import(TestMessages.Order(revision: 2) with { State = OrderState.Canceled }, TestMessages.Order("13", 2) with { State = OrderState.PendingPayment });
        var nothing = _store.Single("mag_purchasesummary");
        Assert.AreEqual(0, nothing.GetAttributeValue<int>(PurchaseSummaryTable.OrderCount));
        Assert.AreEqual(0m, nothing.Amount(PurchaseSummaryTable.LifetimeValue));
        Assert.IsNull(nothing.GetAttributeValue<DateTime?>(PurchaseSummaryTable.LastOrderOn));
        Assert.AreEqual(1, nothing.GetAttributeValue<int>(PurchaseSummaryTable.RecencyScore));
    }

    [TestMethod]
    public async Task Each_currency_and_each_customer_has_its_own()
    {
        await Import(
            TestMessages.Order("1") with { Company = new Company { Id = "7", Name = "Nord GmbH" } },
            TestMessages.Order("2") with { Currency = "USD" },
            TestMessages.GuestOrder("3"));

        var summaries = _store.Rows("mag_purchasesummary");
        Assert.HasCount(4, summaries);
        var account = _store.Single("account").Id;
        Assert.AreEqual("Nord GmbH: EUR", summaries.Single(row => row.Link(PurchaseSummaryTable.Account) == account).Text(PurchaseSummaryTable.Title));
        Assert.AreEqual(1, summaries.Count(row => row.Text(PurchaseSummaryTable.Title) == "Anna Müller: USD"));
    }

    [TestMethod]
    public async Task An_order_that_is_given_to_another_contact_counts_there()
    {
        await Import(TestMessages.Order());
        var other = _store.Add("contact", ("lastname", "Other"));

        _store.Change("mag_order", _store.Single("mag_order").Id, (OrderTable.Contact, new EntityReference("contact", other)));
        await _dataverse.Sandbox.WhenIdleAsync(TestContext.CancellationToken);

        var summaries = _store.Rows("mag_purchasesummary");
        Assert.AreEqual(1, summaries.Single(row => row.Link(PurchaseSummaryTable.Contact) == other).GetAttributeValue<int>(PurchaseSummaryTable.OrderCount));
        Assert.AreEqual(0, summaries.Single(row => row.Link(PurchaseSummaryTable.Contact) != other).GetAttributeValue<int>(PurchaseSummaryTable.OrderCount));
    }

    [TestMethod]
    public async Task An_unchanged_order_starts_no_calculation()
    {
        await Import(TestMessages.Order());
        var before = _store.Single("mag_purchasesummary").GetAttributeValue<long>("versionnumber");

        await Import(TestMessages.Order(), TestMessages.Order(revision: 1));

        Assert.AreEqual(before, _store.Single("mag_purchasesummary").GetAttributeValue<long>("versionnumber"));
    }

    [TestMethod]
    public async Task A_person_may_have_it_calculated_anew_and_sees_no_more_than_before()
    {
        await Import(TestMessages.Order());
        var contact = _store.Single("contact").Id;
        var summary = _store.Single("mag_purchasesummary");
        _store.Change("mag_purchasesummary", summary.Id, (PurchaseSummaryTable.OrderCount, 99));
        var reader = _dataverse.Sandbox.Connect(_dataverse.Sandbox.AddUser("Reader", "MAG Sales Reader"));

        var answer = SandboxTestDataverse.Call(reader, "mag_RecalculatePurchaseSummary", ("ContactId", contact));

        Assert.AreEqual(1, answer["Summaries"]);
        Assert.AreEqual(1, _store.Single("mag_purchasesummary").GetAttributeValue<int>(PurchaseSummaryTable.OrderCount));
    }

    [TestMethod]
    public void Exactly_one_customer_is_named()
    {
        var id = Guid.Parse("0c000000-0000-0000-0000-000000000001");

        Assert.StartsWith("MAG-SET-008: ", Refused());
        Assert.StartsWith("MAG-SET-008: ", Refused(("ContactId", id), ("AccountId", id)));
        Assert.StartsWith("MAG-SET-008: ", Refused(("ContactId", Guid.Empty)));
        Assert.AreEqual(0, _dataverse.Call("mag_RecalculatePurchaseSummary", ("AccountId", id))["Summaries"]);
    }

    [TestMethod]
    public async Task Thresholds_come_from_the_environment_variable()
    {
        SetThresholds("""{"recencyDays":[50,60,70,80],"frequency":[1,2,3,4],"monetary":[1,2,3,4]}""");

        await Import(TestMessages.Order());

        Assert.AreEqual("5 2 5", Scores());
    }

    [TestMethod]
    public async Task Broken_thresholds_count_as_the_default()
    {
        SetThresholds("""{"recencyDays":[1,2]}""");

        await Import(TestMessages.Order());

        Assert.AreEqual("4 1 1", Scores());
    }

    [TestMethod]
    public async Task A_deleted_order_counts_no_more()
    {
        await Import(TestMessages.Order(), TestMessages.Order("13"));

        _dataverse.Service.Delete("mag_order", _store.Get("mag_order", "main-order-13").Id);
        await _dataverse.Sandbox.WhenIdleAsync(TestContext.CancellationToken);

        Assert.AreEqual(1, _store.Single("mag_purchasesummary").GetAttributeValue<int>(PurchaseSummaryTable.OrderCount));
        Assert.AreEqual(29.75m, _store.Single("mag_purchasesummary").Amount(PurchaseSummaryTable.LifetimeValue));
    }

    private async Task Import(params Order[] orders)
    {
        foreach (var order in orders)
        {
            _dataverse.Call("mag_ImportOrder", ("Payload", TestStore.Text(order)));
        }

        await _dataverse.Sandbox.WhenIdleAsync(TestContext.CancellationToken);
        Assert.AreEqual(0, _dataverse.Sandbox.Statistics.AsynchronousFailures);
    }

    private string Refused(params (string Name, object Value)[] inputs) =>
        Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(() => _dataverse.Call("mag_RecalculatePurchaseSummary", inputs)).Detail.Message;

    private string Scores()
    {
        var row = _store.Single("mag_purchasesummary");
        return string.Join(" ", new[] { PurchaseSummaryTable.RecencyScore, PurchaseSummaryTable.FrequencyScore, PurchaseSummaryTable.MonetaryScore }.Select(column => row.GetAttributeValue<int>(column)));
    }

    private void SetThresholds(string json)
    {
        var definition = _dataverse.Rows("environmentvariabledefinition").Single(row => row.Text("schemaname") == "mag_RfmThresholds");
        _dataverse.Service.Create(new Entity("environmentvariablevalue") { ["environmentvariabledefinitionid"] = definition.ToEntityReference(), ["value"] = json });
    }
}
