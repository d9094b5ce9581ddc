using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Platform;

/// <summary>The main scenarios on every kind of Dataverse this build can test on.</summary>
[TestClass]
public sealed class EveryDataverseTests
{
    public static IEnumerable<string> Kinds => OrganizationServices.Kinds;

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void Makes_an_order_with_all_its_parts(string kind)
    {
        var store = new TestStore(OrganizationServices.Create(kind));

        store.Import(TestMessages.Order() with
        {
            Lines = [TestMessages.Line("121"), TestMessages.Line("122")],
            Shipments = [TestMessages.Shipment("21", "121", TestMessages.Track("JJD1"))],
            Invoices = [TestMessages.Invoice("31", "121")],
            Refunds = [TestMessages.Refund("41", "121")],
        });

        var order = store.Single("mag_order");
        Assert.AreEqual(29.75m, order.Amount(OrderTable.GrandTotal));
        Assert.AreEqual(store.Single("contact").Id, order.Link(OrderTable.Contact));
        Assert.IsTrue(store.Rows("mag_orderline").All(line => line.Link(OrderLineTable.Order) == order.Id));
        Assert.AreEqual(order.Id, store.Single("mag_shipment").Link(ShipmentTable.Order));
        Assert.AreEqual(order.Id, store.Single("mag_invoice").Link(InvoiceTable.Order));
        Assert.AreEqual(order.Id, store.Single("mag_refund").Link(RefundTable.Order));
    }

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void Changes_an_order_and_its_lines_together(string kind)
    {
        var store = new TestStore(OrganizationServices.Create(kind));
        store.Import(TestMessages.Order());

        var result = store.Import(TestMessages.Order(revision: 1) with
        {
            State = OrderState.Complete,
            Lines = [TestMessages.Line("121") with { QuantityShipped = 2m }],
            Shipments = [TestMessages.Shipment("21", "121")],
        });

        Assert.AreEqual(ImportOutcome.Updated, result.Outcome);
        Assert.AreEqual(2m, store.Single("mag_orderline").Number(OrderLineTable.QuantityShipped));
        Assert.AreEqual(result.Id, store.Single("mag_shipment").Link(ShipmentTable.Order));
        Assert.AreEqual(ImportOutcome.Superseded, store.Import(TestMessages.Order()).Outcome);
    }

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void Gives_the_contact_of_a_guest_to_the_customer_who_registers(string kind)
    {
        var store = new TestStore(OrganizationServices.Create(kind));
        store.Import(TestMessages.GuestOrder());

        var result = store.Import(TestMessages.Customer() with { Email = "guest@example.com" });

        Assert.AreEqual(result.Id, store.Single("mag_order").Link(OrderTable.Contact));
        Assert.AreEqual(IdentityTrust.Registered, store.Single("contact").Choice<IdentityTrust>("mag_trust"));
    }

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void Moves_the_address_of_a_customer_and_changes_the_address_book(string kind)
    {
        var store = new TestStore(OrganizationServices.Create(kind));
        var away = TestMessages.Address("2") with { Street = ["Ferienweg 1"] };
        store.Import(TestMessages.Customer() with { Addresses = [away] });

        store.Import(TestMessages.Customer(revision: 1) with { Email = "new@example.com", Addresses = [away with { Telephone = "9" }] });

        Assert.AreEqual("new@example.com", store.Single("contact").Text("emailaddress1"));
        Assert.AreEqual("9", store.Get("customeraddress", "main-address-2").Text(CustomerAddressTable.Telephone));
        Assert.HasCount(2, store.Rows("mag_identity"));
    }

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void Holds_a_customer_in_doubt_and_imports_the_order(string kind)
    {
        var store = new TestStore(OrganizationServices.Create(kind));
        store.Add("contact", ("lastname", "A"), ("emailaddress1", "customer5@example.com"));
        store.Add("contact", ("lastname", "B"), ("emailaddress1", "customer5@example.com"));

        Assert.AreEqual("Held Created", store.Import(TestMessages.Customer(), TestMessages.Order()));

        Assert.AreEqual(CustomerMatch.Review, store.Single("mag_order").Choice<CustomerMatch>(OrderTable.CustomerMatch));
    }

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void Lets_the_people_of_a_company_meet(string kind)
    {
        var store = new TestStore(OrganizationServices.Create(kind));
        var nord = new Company { Name = "Nord GmbH", TaxId = "DE1" };

        store.Import(TestMessages.Customer("5") with { Company = nord, Addresses = [] }, TestMessages.Customer("6", 1) with { Company = nord, Addresses = [] });

        Assert.AreEqual(2, store.Rows("contact").Count(contact => contact.Link("parentcustomerid") == store.Single("account").Id));
    }
}
