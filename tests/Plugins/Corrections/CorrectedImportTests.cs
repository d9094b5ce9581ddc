using System.ServiceModel;
using System.Text.RegularExpressions;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Corrections;

/// <summary>From the refused record over the error desk to the imported record, through the real APIs and steps.</summary>
[TestClass]
public sealed partial class CorrectedImportTests
{
    private readonly SandboxTestDataverse _dataverse = new();
    private readonly TestStore _store;

    public CorrectedImportTests() => _store = new TestStore(_dataverse);

    [TestMethod]
    public void An_order_whose_tax_number_is_too_long_is_imported_with_the_corrected_one()
    {
        var order = TestMessages.Order() with { TaxId = new string('9', 80) };
        var field = Refused(order);
        Assert.AreEqual("mag_order.mag_taxid", field);
        Assert.IsEmpty(_store.Rows("mag_order"));

        Correct(Park("main-order-12", field), "DE 123 456 789");

        Assert.AreEqual(ImportOutcome.Created, Import(order));
        Assert.AreEqual("DE 123 456 789", _store.Single("mag_order").Text(OrderTable.TaxId));
    }

    [TestMethod]
    public void A_correction_stays_until_the_store_sends_a_value_that_fits()
    {
        var order = TestMessages.Order() with { TaxId = new string('9', 80) };
        Correct(Park("main-order-12", Refused(order)), "DE1");
        Import(order);

        Import(TestMessages.Order(revision: 1) with { TaxId = new string('8', 80), State = OrderState.Processing });
        Assert.AreEqual("DE1", _store.Single("mag_order").Text(OrderTable.TaxId));
        Assert.AreEqual(OrderStateChoice.Processing, _store.Single("mag_order").Choice<OrderStateChoice>(OrderTable.State));

        Import(TestMessages.Order(revision: 2) with { TaxId = "DE2" });
        Assert.AreEqual("DE2", _store.Single("mag_order").Text(OrderTable.TaxId));
    }

    [TestMethod]
    public void One_error_after_the_other_is_corrected()
    {
        var order = TestMessages.Order() with
        {
            TaxId = new string('9', 80),
            CouponCode = new string('c', 300),
            Lines = [TestMessages.Line("121", new string('s', 300)), TestMessages.Line("122")],
        };
        var fields = new List<string>();
        for (var number = 1; number <= 3; number++)
        {
            fields.Add(Refused(order));
            Correct(Park("main-order-12", fields[^1]), $"OK{number}");
        }

        Assert.AreEqual(ImportOutcome.Created, Import(order));
        Assert.AreEqual("mag_order.mag_taxid,mag_order.mag_couponcode,mag_orderline.mag_sku@121", string.Join(",", fields));
        Assert.AreEqual("OK3", _store.Get("mag_orderline", "main-line-121").Text(OrderLineTable.Sku));
        Assert.AreEqual("MUG", _store.Get("mag_orderline", "main-line-122").Text(OrderLineTable.Sku));
        Assert.AreEqual("OK2", _store.Single("mag_order").Text(OrderTable.CouponCode));
    }

    [TestMethod]
    public void A_correction_that_does_not_fit_either_is_refused_again()
    {
        var order = TestMessages.Order() with { TaxId = new string('9', 80) };
        var issue = Park("main-order-12", Refused(order));

        Correct(issue, new string('1', 51));
        Assert.AreEqual("mag_order.mag_taxid", Refused(order));

        Park("main-order-12", "mag_order.mag_taxid");
        Assert.AreEqual(51, _store.Single("mag_syncissue").Text(SyncIssueTable.CorrectedValue)!.Length);
        Correct(issue, "DE1");
        Assert.AreEqual(ImportOutcome.Created, Import(order));
    }

    [TestMethod]
    public void A_correction_of_one_record_says_nothing_about_another()
    {
        Correct(Park("main-order-12", Refused(TestMessages.Order() with { TaxId = new string('9', 80) })), "DE1");

        Assert.AreEqual("mag_order.mag_taxid", Refused(TestMessages.Order("13") with { TaxId = new string('9', 80) }));
    }

    [TestMethod]
    public void A_customer_whose_company_has_a_tax_number_that_is_too_long_is_imported_with_the_corrected_one()
    {
        var customer = TestMessages.Customer() with { Company = new Company { Name = "Nord GmbH", TaxId = new string('9', 60) } };
        var field = Refused(customer);
        Assert.AreEqual("account.mag_taxid", field);

        Correct(Park("main-customer-5", field), "DE1");

        Assert.AreEqual(ImportOutcome.Created, Import(customer));
        Assert.AreEqual("DE1", _store.Single("account").Text("mag_taxid"));
        Assert.AreEqual(ImportOutcome.Unchanged, Import(customer));
    }

    [TestMethod]
    public void A_further_address_is_named_by_its_id()
    {
        var customer = TestMessages.Customer() with
        {
            Addresses = [TestMessages.Address("1") with { IsDefaultBilling = true }, TestMessages.Address("44") with { Street = ["Ferienweg 1"], TaxId = new string('9', 60) }],
        };

        Assert.AreEqual("customeraddress.mag_taxid@44", Refused(customer));
    }

    [TestMethod]
    public void A_return_with_a_status_nobody_knows_is_imported_with_the_corrected_one()
    {
        var message = TestMessages.Return() with { Status = "inspected" };
        var field = Refused(message);
        Assert.AreEqual("mag_return.mag_returnstatus", field);

        Correct(Park("main-return-71", field), "Received");

        Assert.AreEqual(ImportOutcome.Created, Import(message));
        Assert.AreEqual(ReturnStatusChoice.Received, _store.Single("mag_return").Choice<ReturnStatusChoice>(ReturnTable.Status));
    }

    [TestMethod]
    public void A_good_import_does_not_ask_the_error_desk()
    {
        _dataverse.BeforeMessage = message => Assert.IsFalse(
            message.Request is Microsoft.Xrm.Sdk.Messages.RetrieveMultipleRequest { Query: Microsoft.Xrm.Sdk.Query.QueryExpression { EntityName: "mag_syncissue" } });

        Assert.AreEqual(ImportOutcome.Created, Import(TestMessages.Order()));
    }

    private string Import(object message) =>
        (string)_dataverse.Call(message switch { Order => "mag_ImportOrder", Return => "mag_ImportReturn", _ => "mag_ImportCustomer" }, ("Payload", TestStore.Text(message)))["Outcome"];

    /// <summary>The field the refusal names, as the function app takes it from the text.</summary>
    private string Refused(object message)
    {
        var fault = Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(() => Import(message));
        return Field().Match(fault.Detail.Message).Groups["path"].Value;
    }

    /// <summary>Opens the sync issue as the function app does.</summary>
    private Guid Park(string key, string field)
    {
        if (_store.Find("mag_syncissue", key) is not { } row)
        {
            return _dataverse.UserService.Create(new Entity("mag_syncissue") { ["mag_name"] = key, ["mag_externalkey"] = key, [SyncIssueTable.FieldPath] = field });
        }

        _dataverse.UserService.Update(new Entity("mag_syncissue", row.Id) { [SyncIssueTable.FieldPath] = field });
        _dataverse.UserService.Update(new Entity("mag_syncissue", row.Id) { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(1) });
        return row.Id;
    }

    private void Correct(Guid issue, string value) =>
        _store.Change("mag_syncissue", issue, (SyncIssueTable.CorrectedValue, value), ("statuscode", new OptionSetValue((int)SyncIssueStatus.Resubmitted)));

    [GeneratedRegex(@"\(field (?<path>[^)]+)\)")]
    private static partial Regex Field();
}
