using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;

namespace PowerPlatformMagento.EndToEnd.Tests.Cases;

/// <summary>Somebody merged the contact of a customer into another one: everything that comes later is about the one that stays.</summary>
[TestClass]
public sealed class MergedContactTests
{
    private static CaseDesk _desk = null!;

    [ClassInitialize]
    public static async Task Start(TestContext context) => _desk = await CaseDesk.StartAsync();

    [ClassCleanup]
    public static async Task Stop() => await _desk.DisposeAsync();

    [TestMethod]
    public async Task A_change_of_the_customer_goes_to_the_master()
    {
        var (customer, _, _, contact) = await _desk.BuyerAsync("Mona", "Merge");
        var master = Master(contact, "Merge-Meister");

        _desk.Live.Store.Orders.ChangeCustomer(customer, document => document["firstname"] = "Ramona");
        await _desk.Live.ArrivedAsync();

        Assert.AreEqual(("Ramona", "Mona"), (_desk.Live.Row("contact", master).Text("firstname"), _desk.Live.Row("contact", contact).Text("firstname")));
        Assert.AreEqual(master, _desk.Live.ContactOf(customer));
        Assert.AreEqual(1, _desk.Live.Row("contact", contact).Choice("statecode"));
        Assert.HasCount(1, _desk.World.Contacts("mona.merge@people.example").Where(row => row.Choice("statecode") == 0));
    }

    [TestMethod]
    public async Task A_case_of_the_account_or_the_address_is_one_of_the_master()
    {
        var (customer, _, number, contact) = await _desk.BuyerAsync("Mia", "Misch");
        var master = Master(contact, "Misch-Meister");

        await _desk.AskAsync("misch-1", CaseDesk.Request("mia.misch@people.example", customer));
        await _desk.AskAsync("misch-2", CaseDesk.Request("mia.misch@people.example"));
        await _desk.AskAsync("misch-3", CaseDesk.Request("mia.misch@people.example", customer, number));

        Assert.AreEqual((master, master, master), (_desk.Case("misch-1").Link("customerid"), _desk.Case("misch-2").Link("customerid"), _desk.Case("misch-3").Link("customerid")));
    }

    [TestMethod]
    public async Task The_next_order_is_one_of_the_master_and_its_case_too_even_after_two_merges()
    {
        var (customer, _, _, contact) = await _desk.BuyerAsync("Max", "Mehr");
        var master = Master(Master(contact, "Mehr-Eins"), "Mehr-Zwei");

        var order = _desk.Live.Order(LiveShop.Person("Max", "Mehr"), customer);
        await _desk.Live.ArrivedAsync();
        await _desk.AskAsync("mehr-1", CaseDesk.Request("max.mehr@people.example", customer, _desk.World.Order(order).Text("mag_name")));

        Assert.AreEqual((master, master), (_desk.World.Order(order).Link("mag_contactid"), _desk.Live.ContactOf(customer)));
        Assert.AreEqual((master, _desk.World.Order(order).Id), (_desk.Case("mehr-1").Link("customerid"), _desk.Case("mehr-1").Link("mag_orderid")));
    }

    private static Guid Master(Guid contact, string lastName)
    {
        var master = _desk.Live.Type(lastName, $"{lastName}@sales.example");
        _desk.Live.Merge(master, contact);
        return master;
    }
}
