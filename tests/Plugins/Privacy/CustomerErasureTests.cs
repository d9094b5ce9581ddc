using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Activities;
using PowerPlatformMagento.Plugins.Tests.Cases;
using PowerPlatformMagento.Plugins.Tests.Support;
using static PowerPlatformMagento.Plugins.Tests.Support.TestMessages;

namespace PowerPlatformMagento.Plugins.Tests.Privacy;

/// <summary>An erased person is nowhere any more, the books stay right, and nothing brings the person back silently.</summary>
[TestClass]
public sealed class CustomerErasureTests
{
    private static readonly Guid Nobody = Guid.Parse("0c000000-0000-0000-0000-000000000001");
    private readonly PrivacyWorld _world = new();

    [TestMethod]
    public void Nothing_says_anything_about_the_person_any_more()
    {
        _world.Fill();
        Assert.IsGreaterThan(25, _world.Traces().Count);

        var (erased, remaining) = _world.Erase(("ContactId", _world.ContactId));

        Assert.AreEqual(0, remaining);
        Assert.IsGreaterThan(12, erased);
        Assert.AreEqual(string.Empty, string.Join("\n", _world.Traces()));
    }

    [TestMethod]
    public void The_books_keep_what_was_sold()
    {
        _world.Fill();

        _world.Erase(("ContactId", _world.ContactId));

        var order = _world.Store.Get("mag_order", "main-order-12");
        Assert.AreEqual(29.75m, order.Amount(OrderTable.GrandTotal));
        Assert.AreEqual("000000012", order.Text(OrderTable.Number));
        Assert.AreEqual("DE", order.Text(OrderTable.BillingCountry));
        Assert.AreEqual(CustomerMatch.Erased, order.Choice<CustomerMatch>(OrderTable.CustomerMatch));
        Assert.AreEqual(29.75m, _world.Store.Get("mag_invoice", "main-invoice-31").Amount("mag_grandtotal"));
        Assert.HasCount(1, _world.Store.Rows("mag_orderline").Where(row => row.Link("mag_orderid") == order.Id));
        Assert.HasCount(1, _world.Store.Rows("mag_return"));
    }

    [TestMethod]
    public void Somebody_else_is_left_alone()
    {
        _world.Fill();

        _world.Erase(("ContactId", _world.ContactId));

        var other = _world.Store.Get("contact", _world.Contact("6"));
        Assert.AreEqual("Other", other.Text("lastname"));
        Assert.AreEqual("customer6@example.com", _world.Store.Get("mag_order", "main-order-13").Text(OrderTable.EmailAddress));
        Assert.AreEqual("said Otto", _world.Store.Get("mag_transaction", "t6").Text("mag_detail"));
    }

    [TestMethod]
    public void What_waited_to_be_sent_is_not_sent_any_more()
    {
        _world.Fill();
        Assert.AreEqual((int)OutboxStatus.Pending, _world.Store.Single("mag_outbox").Choice("statuscode"));

        _world.Erase(("ContactId", _world.ContactId));

        Assert.AreEqual((int)OutboxStatus.Canceled, _world.Store.Single("mag_outbox").Choice("statuscode"));
        Assert.HasCount(1, _world.Store.Rows("mag_outbox"));
    }

    [TestMethod]
    public void Activities_notes_and_addresses_are_deleted()
    {
        _world.Fill();

        _world.Erase(("ContactId", _world.ContactId));

        Assert.IsEmpty(_world.Store.Rows("mag_webactivity"));
        Assert.IsEmpty(_world.Store.Rows("annotation"));
        Assert.IsEmpty(_world.Store.Rows("customeraddress").Where(row => row.Text("mag_externalkey") is not null));
        Assert.AreEqual(1, _world.Store.Get("contact", _world.Store.Get("mag_order", "main-order-12").Link("mag_contactid")!.Value).Choice("statecode"));
    }

    [TestMethod]
    public void Erasing_again_finds_nothing_to_do()
    {
        _world.Fill();
        var contact = _world.ContactId;
        _world.Erase(("ContactId", contact));

        Assert.AreEqual((0, 0), _world.Erase(("ContactId", contact)));
    }

    [TestMethod]
    public void Several_small_calls_do_what_one_does()
    {
        _world.Fill();
        var contact = _world.ContactId;
        var (_, remaining) = _world.Erase(("ContactId", contact), ("MaximumRows", 2));
        Assert.IsGreaterThan(5, remaining);
        Assert.IsNotEmpty(_world.Traces());

        var calls = 0;
        for (var left = remaining; left > 0; calls++)
        {
            Assert.IsLessThan(50, calls);
            var (erased, rest) = _world.Erase(("ContactId", contact), ("MaximumRows", 2));
            Assert.IsLessThanOrEqualTo(2, erased);
            Assert.AreEqual(left - erased, rest);
            left = rest;
        }

        Assert.AreEqual(string.Empty, string.Join("\n", _world.Traces()));
    }

    [TestMethod]
    public void An_import_in_the_midst_of_it_brings_nothing_back()
    {
        _world.Fill();
        var contact = _world.ContactId;
        _world.Erase(("ContactId", contact), ("MaximumRows", 1));

        Assert.AreEqual(ImportOutcome.Held, _world.ImportAnswer("mag_ImportCustomer", Customer(revision: 3)).Outcome);
        while (_world.Erase(("ContactId", contact)).Remaining > 0)
        {
        }

        Assert.AreEqual(string.Empty, string.Join("\n", _world.Traces()));
    }

    [TestMethod]
    public void A_message_about_the_erased_customer_is_held_with_what_to_do()
    {
        _world.Fill();
        _world.Erase(("ContactId", _world.ContactId));

        var customer = _world.ImportAnswer("mag_ImportCustomer", Customer(revision: 5));
        var order = _world.ImportAnswer("mag_ImportOrder", Order("14"));
        var anew = _world.ImportAnswer("mag_ImportCustomer", Customer("77") with { Email = "Customer5@example.com" });

        foreach (var result in new[] { customer, order, anew })
        {
            Assert.AreEqual(ImportOutcome.Held, result.Outcome);
            Assert.StartsWith("MAG-PRV-001: ", result.Detail!);
        }

        Assert.AreEqual(string.Empty, string.Join("\n", _world.Traces()));
        Assert.IsNull(_world.Store.Find("mag_order", "main-order-14"));
    }

    [TestMethod]
    [DataRow("5")]
    [DataRow(null)]
    public void What_the_erased_customer_asks_is_held_and_makes_nobody_anew(string? customerId)
    {
        _world.Fill();
        _world.Erase(("ContactId", _world.ContactId));
        var contacts = _world.Store.Rows("contact").Count;

        var asked = _world.ImportAnswer("mag_ImportServiceRequest", ServiceWorld.Request() with { CustomerId = customerId, Email = "Customer5@example.com" });
        var wanted = _world.ImportAnswer("mag_ImportWebActivity", ActivityWorld.Quote(email: "Customer5@example.com") with { CustomerId = customerId, FirstName = "Anna", LastName = "Müller" });

        foreach (var result in new[] { asked, wanted })
        {
            Assert.AreEqual((ImportOutcome.Held, (Guid?)null), (result.Outcome, result.Id is { } id && id != Guid.Empty ? id : null));
            Assert.StartsWith("MAG-PRV-001: ", result.Detail!);
        }

        Assert.HasCount(contacts, _world.Store.Rows("contact"));
        Assert.IsEmpty(_world.Store.Rows("mag_webactivity"));
        Assert.AreEqual(string.Empty, string.Join("\n", _world.Traces()));
    }

    [TestMethod]
    public void An_order_of_the_erased_customer_goes_on_in_the_books_alone()
    {
        _world.Fill();
        _world.Erase(("ContactId", _world.ContactId));

        var result = _world.ImportAnswer("mag_ImportOrder", PrivacyWorld.Bought with
        {
            Source = From("12", 4, number: "000000012"),
            State = OrderState.Closed,
            TotalRefunded = 29.75m,
            Shipments = [Shipment("21", "121", Track("TRACK-5")), Shipment("22", "121", Track("TRACK-55"))],
        });

        Assert.AreEqual(ImportOutcome.Held, result.Outcome);
        var order = _world.Store.Get("mag_order", "main-order-12");
        Assert.AreEqual(29.75m, order.Amount(OrderTable.TotalRefunded));
        Assert.AreEqual(CustomerMatch.Erased, order.Choice<CustomerMatch>(OrderTable.CustomerMatch));
        Assert.HasCount(2, _world.Store.Rows("mag_shipment"));
        Assert.AreEqual(string.Empty, string.Join("\n", _world.Traces()));
    }

    [TestMethod]
    public void Returns_of_the_erased_customer_name_nobody()
    {
        _world.Fill();
        _world.Erase(("ContactId", _world.ContactId));

        var changed = _world.ImportAnswer("mag_ImportReturn", Return(revision: 3) with { Comments = "The handle is broken again." });
        var further = _world.ImportAnswer("mag_ImportReturn", Return("72"));
        var early = _world.ImportAnswer("mag_ImportReturn", Return("73") with { OrderId = "99" });

        Assert.AreEqual("Held Held Held", $"{changed.Outcome} {further.Outcome} {early.Outcome}");
        Assert.HasCount(3, _world.Store.Rows("mag_return"));
        Assert.AreEqual(string.Empty, string.Join("\n", _world.Traces()));
    }

    [TestMethod]
    public void Who_is_a_customer_anew_comes_back_once_somebody_decided_so()
    {
        _world.Fill();
        _world.Erase(("ContactId", _world.ContactId));
        foreach (var row in _world.Store.Rows("mag_identity").Where(row => row.Choice<ReviewStatus>(IdentityTable.ReviewStatus) == ReviewStatus.Erased))
        {
            _world.Store.Change("mag_identity", row.Id, (IdentityTable.ReviewStatus, new OptionSetValue((int)ReviewStatus.Rejected)));
        }

        var result = _world.ImportAnswer("mag_ImportCustomer", Customer(revision: 5));

        Assert.AreEqual(ImportOutcome.Created, result.Outcome);
        Assert.AreEqual("Müller", _world.Store.Get("contact", result.Id!.Value).Text("lastname"));
    }

    [TestMethod]
    public void A_guest_is_erased_by_the_address_and_stays_away()
    {
        _world.Store.Change("mag_store", _world.Store.Id, ("mag_createguestcontacts", false));
        _world.Import("mag_ImportOrder", GuestOrder("12", email: "Anna@example.com"));
        Assert.IsEmpty(_world.Store.Rows("contact"));

        var (erased, remaining) = _world.Erase(("Email", "anna@example.com"));

        Assert.AreEqual((1, 0), (erased, remaining));
        Assert.AreEqual(string.Empty, string.Join("\n", _world.Traces()));
        Assert.AreEqual(ImportOutcome.Held, _world.ImportAnswer("mag_ImportOrder", GuestOrder("13", email: "anna@example.com")).Outcome);
        Assert.AreEqual((0, 0), _world.Erase(("Email", "anna@example.com")));
    }

    [TestMethod]
    public void An_address_that_leads_to_one_contact_erases_that_contact()
    {
        _world.Fill();

        Assert.AreEqual(0, _world.Erase(("Email", "CUSTOMER5@example.com")).Remaining);

        Assert.AreEqual(string.Empty, string.Join("\n", _world.Traces()));
    }

    [TestMethod]
    public void An_address_of_several_contacts_erases_nobody()
    {
        _world.Fill();
        _world.Store.Add("contact", ("lastname", "Müller"), ("emailaddress1", "customer5@example.com"));

        Assert.StartsWith("MAG-PRV-003", Refused(("Email", "customer5@example.com")));
    }

    [TestMethod]
    public void Exactly_one_person_is_named()
    {
        Assert.StartsWith("MAG-PRV-002", Refused());
        Assert.StartsWith("MAG-PRV-002", Refused(("Email", " ")));
        Assert.StartsWith("MAG-PRV-002", Refused(("Email", "a@example.com"), ("ContactId", Nobody)));
        Assert.StartsWith("MAG-PRV-004", Refused(("ContactId", Nobody)));
        Assert.AreEqual((0, 0), _world.Erase(("Email", "nobody@example.com")));
    }

    private string Refused(params (string Name, object Value)[] inputs) => Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(() => _world.Erase(inputs)).Detail.Message;
}
