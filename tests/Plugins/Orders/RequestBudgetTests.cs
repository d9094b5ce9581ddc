using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Orders;

/// <summary>Organization requests an import may cost, whatever the number of lines.</summary>
[TestClass]
public sealed class RequestBudgetTests
{
    private readonly TestStore _store = new();

    [TestMethod]
    public void An_order_that_is_not_news_costs_one_request()
    {
        _store.Import(TestMessages.Order(), TestMessages.Order());

        Assert.HasCount(1, _store.Requests, Requests());
    }

    [TestMethod]
    public void A_superseded_order_costs_one_request()
    {
        _store.Import(TestMessages.Order(revision: 2), TestMessages.Order(revision: 1) with { State = OrderState.OnHold });

        Assert.HasCount(1, _store.Requests, Requests());
    }

    [TestMethod]
    public void An_order_of_a_known_customer_costs_five_requests()
    {
        _store.Import(TestMessages.Customer(), TestMessages.Order());

        Assert.HasCount(5, _store.Requests, Requests());
    }

    [TestMethod]
    public void The_next_order_of_a_known_guest_costs_five_requests()
    {
        _store.Import(TestMessages.GuestOrder("1"), TestMessages.GuestOrder("2"));

        Assert.HasCount(5, _store.Requests, Requests());
    }

    [TestMethod]
    public void An_order_of_a_new_customer_costs_seven_requests()
    {
        _store.Import(TestMessages.Order());

        Assert.HasCount(7, _store.Requests, Requests());
    }

    [TestMethod]
    public void An_order_of_a_new_company_customer_costs_nine_requests()
    {
        _store.Import(TestMessages.Order() with { Company = new Company { Name = "Nord GmbH", TaxId = "DE1" } });

        Assert.HasCount(9, _store.Requests, Requests());
    }

    [TestMethod]
    public void An_order_that_meets_an_existing_contact_and_account_costs_ten_requests()
    {
        _store.Add("contact", ("lastname", "Müller"), ("emailaddress1", "customer5@example.com"));
        _store.Add("account", ("name", "Nord GmbH"));

        _store.Import(TestMessages.Order() with { Company = new Company { Name = "Nord GmbH", TaxId = "DE1" } });

        Assert.HasCount(10, _store.Requests, Requests());
    }

    [TestMethod]
    public void A_change_of_an_order_costs_three_requests_and_one_for_each_new_document()
    {
        _store.Import(TestMessages.Order());

        _store.Import(TestMessages.Order(revision: 1) with
        {
            State = OrderState.Closed,
            Shipments = [TestMessages.Shipment("21", "121")],
            Invoices = [TestMessages.Invoice("31", "121")],
            Refunds = [TestMessages.Refund("41", "121")],
        });

        Assert.HasCount(6, _store.Requests, Requests());
    }

    [TestMethod]
    public void A_customer_that_is_not_news_costs_one_request()
    {
        _store.Import(TestMessages.Customer(), TestMessages.Customer());

        Assert.HasCount(1, _store.Requests, Requests());
    }

    [TestMethod]
    public void A_new_customer_costs_four_requests()
    {
        _store.Import(TestMessages.Customer());

        Assert.HasCount(4, _store.Requests, Requests());
    }

    [TestMethod]
    public void A_new_customer_of_a_new_company_costs_six_requests()
    {
        _store.Import(TestMessages.Customer() with { Company = new Company { Id = "7", Name = "Nord GmbH" } });

        Assert.HasCount(6, _store.Requests, Requests());
    }

    [TestMethod]
    public void A_change_of_a_customer_costs_seven_requests()
    {
        _store.Import(TestMessages.Customer(), TestMessages.Customer(revision: 1) with { FirstName = "Anne" });

        Assert.HasCount(7, _store.Requests, Requests());
    }

    private string Requests() => string.Join(", ", _store.Requests);
}
