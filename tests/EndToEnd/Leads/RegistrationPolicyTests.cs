using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;

namespace PowerPlatformMagento.EndToEnd.Tests.Leads;

/// <summary>The merchant decides in Dataverse what registrations become, and may change the decision.</summary>
[TestClass]
public sealed class RegistrationPolicyTests
{
    [TestMethod]
    public async Task Registrations_become_what_the_store_says_at_that_time()
    {
        await using var shop = await LiveShop.StartAsync();
        var (first, second, third) = (LiveShop.Person("Carla", "Contact"), LiveShop.Person("Linus", "Lead"), LiveShop.Person("Clara", "Again"));

        var known = await shop.RegisterAsync(first);
        Decide(shop, LeadShop.Lead);
        var lead = await shop.RegisterAsync(second);
        shop.Store.Orders.ChangeCustomer(known, document => document["lastname"] = "Changed");
        await shop.ArrivedAsync();

        Assert.IsEmpty(shop.Leads(first.Email));
        Assert.AreEqual("Changed", shop.World.Contacts(first.Email).Single().Text("lastname"));
        Assert.AreEqual(LeadShop.Open, shop.LeadOf(second.Email).Choice("statecode"));
        Assert.IsNull(shop.ContactOf(lead));

        Decide(shop, LeadShop.Contact);
        await shop.RegisterAsync(third);
        shop.Store.Orders.ChangeCustomer(lead, document => document["lastname"] = "Changed");
        await shop.ArrivedAsync();

        Assert.HasCount(1, shop.World.Contacts(third.Email));
        Assert.IsEmpty(shop.Leads(third.Email));
        Assert.AreEqual(LeadShop.Qualified, shop.LeadOf(second.Email).Choice("statecode"));
        Assert.AreEqual(shop.World.Contacts(second.Email).Single().Id, shop.ContactOf(lead));
        Assert.AreEqual("Changed", shop.World.Contacts(second.Email).Single().Text("lastname"));
    }

    private static void Decide(LiveShop shop, int policy) => shop.Clerk.Update(
        new Entity("mag_store", shop.World.Rows("mag_store").Single().Id) { [LeadShop.Policy] = new OptionSetValue(772100000 + policy) });
}
