using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Platform;

/// <summary>Two imports at the same moment, through the real Custom APIs: the other one commits between reading and writing.</summary>
[TestClass]
public sealed class RaceTests
{
    private const int DuplicateRecordEntityKey = -2147088238;
    private readonly SandboxTestDataverse _dataverse = new();
    private readonly TestStore _store;

    public RaceTests() => _store = new TestStore(_dataverse);

    [TestMethod]
    public void Two_first_orders_of_one_customer_make_one_contact()
    {
        var fault = Interleave("contact", TestMessages.Order("1"), TestMessages.Order("2"));

        Assert.AreEqual(DuplicateRecordEntityKey, fault.Detail.ErrorCode);
        Assert.StartsWith("MAG-DVE-007: ", fault.Detail.Message);
        Assert.HasCount(1, _store.Rows("mag_order"));

        Call(TestMessages.Order("1"));

        Assert.HasCount(2, _store.Rows("mag_order"));
        Assert.HasCount(1, _store.Rows("contact"));
        Assert.HasCount(2, _store.Rows("mag_identity"));
    }

    [TestMethod]
    public void Two_first_orders_of_one_guest_make_one_contact()
    {
        Interleave("contact", TestMessages.GuestOrder("1"), TestMessages.GuestOrder("2"));

        Call(TestMessages.GuestOrder("1"));

        Assert.HasCount(2, _store.Rows("mag_order"));
        Assert.HasCount(1, _store.Rows("contact"));
    }

    [TestMethod]
    public void A_customer_and_its_first_order_make_one_contact()
    {
        Interleave("contact", TestMessages.Customer(), TestMessages.Order());

        Call(TestMessages.Customer());

        Assert.HasCount(1, _store.Rows("contact"));
        Assert.AreEqual("Hauptstr. 5", _store.Single("contact").Text("address1_line1"));
    }

    [TestMethod]
    public void Two_people_of_a_new_company_make_one_account()
    {
        var company = new Company { Name = "Nord GmbH" };

        Interleave("account", TestMessages.Customer("5") with { Company = company, Addresses = [] }, TestMessages.Customer("6") with { Company = company, Addresses = [] });
        Call(TestMessages.Customer("5") with { Company = company, Addresses = [] });

        Assert.HasCount(1, _store.Rows("account"));
        Assert.HasCount(2, _store.Rows("contact"));
    }

    [TestMethod]
    public void The_same_order_twice_makes_one_row()
    {
        Call(TestMessages.Customer());

        Interleave("mag_order", TestMessages.Order(), TestMessages.Order());
        var outcome = Call(TestMessages.Order());

        Assert.AreEqual(ImportOutcome.Unchanged, outcome);
        Assert.HasCount(1, _store.Rows("mag_order"));
        Assert.HasCount(1, _store.Rows("mag_orderline"));
    }

    [TestMethod]
    public void The_integration_user_may_do_all_an_import_does()
    {
        var nord = new Company { Id = "7", Name = "Nord GmbH" };
        var third = TestMessages.Address("3") with { Street = ["Ferienweg 1"] };
        Call(TestMessages.Customer() with { Company = nord, Addresses = [TestMessages.Address("1"), third] });
        Call(TestMessages.Customer(revision: 1) with { Company = nord, Email = "b@example.com", Addresses = [TestMessages.Address("1"), TestMessages.Address("4") with { Street = ["Neuweg 1"] }] });
        Call(TestMessages.GuestOrder("1", email: "c@example.com"));
        Call(TestMessages.Customer(revision: 2) with { Company = nord, Email = "c@example.com", Addresses = [] });
        Call(TestMessages.Order("2") with { Shipments = [TestMessages.Shipment("21", "21")] });
        Call(TestMessages.Order("2", 1) with { Invoices = [TestMessages.Invoice("31", "21")], Refunds = [TestMessages.Refund("41", "21")] });

        Assert.HasCount(2, _store.Rows("mag_order"));
        Assert.AreEqual(0, _dataverse.Sandbox.Statistics.Messages["mag_ImportCustomer"].Failures);
        Assert.AreEqual(0, _dataverse.Sandbox.Statistics.Messages["mag_ImportOrder"].Failures);
    }

    /// <summary>Runs one import, and the other one whole just before the first row of the table is written.</summary>
    private FaultException<OrganizationServiceFault> Interleave(string table, object message, object other)
    {
        var isDone = false;
        _dataverse.BeforeMessage = before =>
        {
            if (!isDone && before.IsInsidePlugin && before.Request is CreateRequest create && create.Target.LogicalName == table)
            {
                isDone = true;
                Call(other);
            }
        };

        return Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(() => Call(message));
    }

    private string Call(object message)
    {
        var request = new OrganizationRequest(message is Order ? "mag_ImportOrder" : "mag_ImportCustomer") { ["Payload"] = TestStore.Text(message) };
        return (string)_dataverse.UserService.Execute(request).Results["Outcome"];
    }
}
