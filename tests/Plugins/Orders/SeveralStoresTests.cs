using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Orders;

/// <summary>Two stores number their records alike; Dataverse keeps them apart and joins the people.</summary>
[TestClass]
public sealed class SeveralStoresTests
{
    private readonly SandboxTestDataverse _dataverse = new();
    private readonly TestStore _main;
    private readonly TestStore _outlet;

    public SeveralStoresTests()
    {
        _main = new TestStore(_dataverse);
        _outlet = new TestStore(_dataverse, "outlet");
    }

    [TestMethod]
    public void Orders_of_one_number_are_two_orders()
    {
        _main.Import(TestMessages.Order());
        _outlet.Import(TestMessages.Order() with { Source = TestMessages.From("12", store: "outlet"), Email = "other@example.com" });

        Assert.HasCount(2, _main.Rows("mag_order"));
        Assert.HasCount(2, _main.Rows("mag_orderline"));
        Assert.HasCount(2, _main.Rows("contact"));
    }

    [TestMethod]
    public void One_person_in_two_stores_is_one_contact()
    {
        _main.Import(TestMessages.Customer("5") with { Email = "anna@example.com" });
        _outlet.Import(TestMessages.Customer("9") with { Source = TestMessages.From("9", store: "outlet"), Email = "anna@example.com" });

        Assert.HasCount(1, _main.Rows("contact"));
        Assert.HasCount(4, _main.Rows("mag_identity"));
    }

    [TestMethod]
    public void One_company_in_two_stores_is_one_account()
    {
        var nord = new Company { Id = "7", Name = "Nord GmbH", TaxId = "DE1" };
        _main.Import(TestMessages.Customer("5") with { Company = nord, Addresses = [] });
        _outlet.Import(TestMessages.Customer("9") with { Source = TestMessages.From("9", store: "outlet"), Company = nord with { Id = "3" }, Addresses = [] });

        Assert.HasCount(1, _main.Rows("account"));
    }

    [TestMethod]
    public void A_store_removes_only_its_own_addresses()
    {
        var away = TestMessages.Address("2") with { Street = ["Ferienweg 1"] };
        _main.Import(TestMessages.Customer("5") with { Email = "anna@example.com", Addresses = [away] });
        _outlet.Import(TestMessages.Customer("9") with { Source = TestMessages.From("9", store: "outlet"), Email = "anna@example.com", Addresses = [] });

        Assert.IsNotNull(_main.Find("customeraddress", "main-address-2"));
    }

    [TestMethod]
    public void A_store_can_be_written_with_capital_letters()
    {
        var result = _main.Import(TestMessages.Order() with { Source = TestMessages.From("12", store: "MAIN") });

        Assert.AreEqual(ImportOutcome.Created, result.Outcome);
        Assert.IsNotNull(_main.Find("mag_order", "main-order-12"));
    }
}
