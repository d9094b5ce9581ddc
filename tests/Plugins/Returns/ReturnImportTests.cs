using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Returns;

[TestClass]
public sealed class ReturnImportTests
{
    private readonly TestStore _store = new();

    [TestMethod]
    public void Writes_a_return_with_its_lines_and_links_order_lines_and_customer()
    {
        _store.Import(TestMessages.Order());

        var result = _store.Import(TestMessages.Return() with { Tracks = [TestMessages.Track("JJD1"), TestMessages.Track("JJD2")] });

        Assert.AreEqual(ImportOutcome.Created, result.Outcome);
        var row = _store.Single("mag_return");
        Assert.AreEqual(row.Id, result.Id);
        Assert.AreEqual("RMA71", row.Text(ReturnTable.Number));
        Assert.AreEqual("main-return-71", row.Text(ReturnTable.ExternalKey));
        Assert.AreEqual(_store.Single("mag_order").Id, row.Link(ReturnTable.Order));
        Assert.AreEqual("000000012", row.Text(ReturnTable.OrderNumber));
        Assert.AreEqual(_store.Single("contact").Id, row.Link(ReturnTable.Contact));
        Assert.AreEqual(_store.Id, row.Link(ReturnTable.Store));
        Assert.AreEqual(ReturnStatusChoice.Requested, row.Choice<ReturnStatusChoice>(ReturnTable.Status));
        Assert.AreEqual("Out of Service", row.Text(ReturnTable.Reason));
        Assert.AreEqual("JJD1, JJD2", row.Text(ReturnTable.TrackingNumbers));
        Assert.AreEqual(1m, row.Number(ReturnTable.TotalQuantity));
        Assert.AreEqual(_store.Single("mag_order").Link(OrderTable.Currency), row.Link(ReturnTable.Currency));

        var line = _store.Single("mag_returnline");
        Assert.AreEqual(row.Id, line.Link(ReturnLineTable.Return));
        Assert.AreEqual(_store.Single("mag_orderline").Id, line.Link(ReturnLineTable.OrderLine));
        Assert.AreEqual("Damaged", line.Text(ReturnLineTable.Condition));
        Assert.AreEqual("121", line.Text(ReturnLineTable.MagentoOrderItemId));
    }

    [TestMethod]
    public void Links_the_account_the_order_was_placed_for()
    {
        _store.Import(TestMessages.Order() with { Company = new Company { Id = "7", Name = "Nord GmbH" } });

        _store.Import(TestMessages.Return());

        Assert.AreEqual(_store.Single("account").Id, _store.Single("mag_return").Link(ReturnTable.Account));
    }

    [TestMethod]
    public void Writes_a_return_that_comes_before_its_order_and_links_it_when_the_order_is_there()
    {
        Assert.AreEqual(ImportOutcome.Created, _store.Import(TestMessages.Return()).Outcome);
        Assert.IsNull(_store.Single("mag_return").Link(ReturnTable.Order));
        Assert.AreEqual("000000012", _store.Single("mag_return").Text(ReturnTable.OrderNumber));
        Assert.AreEqual(ImportOutcome.Unchanged, _store.Import(TestMessages.Return()).Outcome);

        _store.Import(TestMessages.Order());
        var result = _store.Import(TestMessages.Return());

        Assert.AreEqual(ImportOutcome.Updated, result.Outcome);
        Assert.AreEqual(_store.Single("mag_order").Id, _store.Single("mag_return").Link(ReturnTable.Order));
        Assert.AreEqual(_store.Single("mag_orderline").Id, _store.Single("mag_returnline").Link(ReturnLineTable.OrderLine));
        Assert.AreEqual(_store.Single("contact").Id, _store.Single("mag_return").Link(ReturnTable.Contact));
        Assert.AreEqual(ImportOutcome.Unchanged, _store.Import(TestMessages.Return()).Outcome);
    }

    [TestMethod]
    public void Finds_the_customer_by_account_before_the_order_is_there()
    {
        var customer = _store.Import(TestMessages.Customer());

        _store.Import(TestMessages.Return());

        Assert.AreEqual(customer.Id, _store.Single("mag_return").Link(ReturnTable.Contact));
    }

    [TestMethod]
    public void Finds_a_guest_by_e_mail_address_and_makes_no_contact()
    {
        _store.Import(TestMessages.GuestOrder("99"));

        _store.Import(TestMessages.Return() with { CustomerId = null, EmailAddress = "Guest@example.com" });
        _store.Import(TestMessages.Return("72") with { CustomerId = null, EmailAddress = "nobody@example.com" });

        Assert.HasCount(1, _store.Rows("contact"));
        Assert.AreEqual(_store.Single("contact").Id, _store.Get("mag_return", "main-return-71").Link(ReturnTable.Contact));
        Assert.IsNull(_store.Get("mag_return", "main-return-72").Link(ReturnTable.Contact));
    }

    [TestMethod]
    public void Does_not_take_the_address_of_somebody_else_for_the_account()
    {
        _store.Import(TestMessages.Customer("6"));

        _store.Import(TestMessages.Return() with { CustomerId = "5", EmailAddress = "customer6@example.com" });

        Assert.IsNull(_store.Single("mag_return").Link(ReturnTable.Contact));
    }

    [TestMethod]
    public void Keeps_a_customer_somebody_set_by_hand()
    {
        _store.Import(TestMessages.Order());
        _store.Import(TestMessages.Return());
        var other = _store.Add("contact", ("lastname", "Other"));
        _store.Change("mag_return", _store.Single("mag_return").Id, (ReturnTable.Contact, new Microsoft.Xrm.Sdk.EntityReference("contact", other)));

        _store.Import(TestMessages.Return(revision: 1) with { Status = ReturnStatus.Authorized, MagentoStatus = "authorized" });

        Assert.AreEqual(other, _store.Single("mag_return").Link(ReturnTable.Contact));
    }

    [TestMethod]
    public void Follows_the_return_to_its_end_and_remembers_when_it_got_how_far()
    {
        _store.Import(TestMessages.Order());
        _store.Import(TestMessages.Return());

        Import(ReturnStatus.Authorized, minute: 10);
        Import(ReturnStatus.Received, minute: 20);
        Import(ReturnStatus.Refunded, minute: 30);

        var row = _store.Single("mag_return");
        Assert.AreEqual(ReturnStatusChoice.Refunded, row.Choice<ReturnStatusChoice>(ReturnTable.Status));
        Assert.AreEqual(TestMessages.Noon.AddMinutes(10).AddSeconds(5), row.GetAttributeValue<DateTime?>(ReturnTable.AuthorizedOn));
        Assert.AreEqual(TestMessages.Noon.AddMinutes(20).AddSeconds(5), row.GetAttributeValue<DateTime?>(ReturnTable.ReceivedOn));
        Assert.AreEqual(TestMessages.Noon.AddMinutes(30).AddSeconds(5), row.GetAttributeValue<DateTime?>(ReturnTable.ClosedOn));
    }

    [TestMethod]
    public void Adds_new_lines_changes_known_ones_and_empties_those_that_are_gone()
    {
        _store.Import(TestMessages.Return() with { Lines = [TestMessages.ReturnLine("1", "121"), TestMessages.ReturnLine("2", "122")] });

        _store.Import(TestMessages.Return(revision: 1) with { Lines = [TestMessages.ReturnLine("2", "122") with { QuantityReceived = 1m }, TestMessages.ReturnLine("3", "123")] });

        Assert.HasCount(3, _store.Rows("mag_returnline"));
        Assert.AreEqual(0m, _store.Get("mag_returnline", "main-returnline-1").Number(ReturnLineTable.QuantityRequested));
        Assert.AreEqual(ReturnStatusChoice.Closed, _store.Get("mag_returnline", "main-returnline-1").Choice<ReturnStatusChoice>(ReturnLineTable.Status));
        Assert.AreEqual(1m, _store.Get("mag_returnline", "main-returnline-2").Number(ReturnLineTable.QuantityReceived));
        Assert.AreEqual(_store.Single("mag_return").Id, _store.Get("mag_returnline", "main-returnline-3").Link(ReturnLineTable.Return));
    }

    [TestMethod]
    public void Leaves_a_newer_state_alone()
    {
        _store.Import(TestMessages.Return(revision: 2) with { Status = ReturnStatus.Received });

        var result = _store.Import(TestMessages.Return(revision: 1) with { Status = ReturnStatus.Authorized });

        Assert.AreEqual(ImportOutcome.Superseded, result.Outcome);
        Assert.AreEqual(ReturnStatusChoice.Received, _store.Single("mag_return").Choice<ReturnStatusChoice>(ReturnTable.Status));
    }

    [TestMethod]
    public void Leaves_what_the_ERP_and_people_wrote()
    {
        _store.Import(TestMessages.Return());
        var id = _store.Single("mag_return").Id;
        _store.Change("mag_return", id, ("mag_erpreturnnumber", "ERP-1"), (ReturnTable.ErpState, new Microsoft.Xrm.Sdk.OptionSetValue(772100002)));

        _store.Import(TestMessages.Return(revision: 1) with { Status = ReturnStatus.Authorized });

        Assert.AreEqual("ERP-1", _store.Single("mag_return").Text("mag_erpreturnnumber"));
        Assert.AreEqual(772100002, _store.Single("mag_return").Choice(ReturnTable.ErpState));
    }

    [TestMethod]
    public void Keeps_the_returns_of_two_stores_apart()
    {
        _ = new TestStore(_store.Dataverse, "second");

        _store.Import(TestMessages.Return());
        _store.Import(TestMessages.Return() with { Source = TestMessages.From("71", store: "second") });

        Assert.HasCount(2, _store.Rows("mag_return"));
        Assert.HasCount(2, _store.Rows("mag_returnline"));
    }

    [TestMethod]
    public void Runs_with_the_rights_of_the_integration_role()
    {
        var dataverse = new SandboxTestDataverse();
        var store = new TestStore(dataverse);
        dataverse.Call("mag_ImportOrder", ("Payload", TestStore.Text(TestMessages.Order())));

        var outcome = dataverse.Call("mag_ImportReturn", ("Payload", TestStore.Text(TestMessages.Return())));
        dataverse.Call("mag_ImportReturn", ("Payload", TestStore.Text(TestMessages.Return(revision: 1) with { Lines = [TestMessages.ReturnLine("5", "121")] })));

        Assert.AreEqual(ImportOutcome.Created, outcome["Outcome"]);
        Assert.HasCount(2, store.Rows("mag_returnline"));
    }

    private void Import(string status, int minute) => _store.Import(TestMessages.Return(revision: minute) with { Status = status });
}
