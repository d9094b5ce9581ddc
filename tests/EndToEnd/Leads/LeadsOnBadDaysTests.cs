using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.EndToEnd.Tests.Leads;

/// <summary>Events are lost, doubled and mixed up, Dataverse refuses and times out, the app is killed twice: everybody is one person in the end.</summary>
[TestClass]
public sealed class LeadsOnBadDaysTests
{
    private const int People = 15;

    [TestMethod]
    public async Task Everybody_ends_as_one_lead_or_one_contact_whatever_went_wrong()
    {
        await using var shop = await LeadShop.StartAsync(new WorldOptions
        {
            Events = events => events with { LossRate = 0.2, DuplicateRate = 0.5, LateRate = 0.3, Late = TimeSpan.FromMilliseconds(200), ReorderWindow = 20, BatchSize = 3, RetryDelay = TimeSpan.FromMilliseconds(50) },
            // Without timers the faults hit imports alone.
            Settings = new Dictionary<string, string?> { ["LocalTriggers:Enabled"] = "false", ["Worker:BatchSize"] = "4", ["Worker:Parallelism"] = "4" },
        });
        shop.World.Dataverse.Faults.RetryAfter = TimeSpan.FromMilliseconds(200);
        shop.World.Dataverse.Faults.Enqueue(ScriptedFault.TimeoutAfterCommit, ScriptedFault.Throttle);
        List<(NewBuyer Person, long Customer, List<long> Orders)> people = [];
        for (var number = 0; number < People; number++)
        {
            people.Add(Act(shop, number));
            if (number is People / 3 or 2 * People / 3)
            {
                await shop.World.WhenAsync(() => shop.World.Rows("mag_identity").Count >= number / 2, "Nothing arrives.");
                await shop.World.StopAppHardAsync();
                shop.World.Dataverse.Faults.Enqueue(number == People / 3 ? ScriptedFault.ConnectionLost : ScriptedFault.TimeoutAfterCommit);
                await shop.World.StartAppAsync();
            }
        }

        await shop.World.WhenEventsArrivedAsync();
        await shop.World.SettleAsync();
        await shop.ArrivedAsync();

        foreach (var (person, customer, orders) in people)
        {
            var contacts = shop.World.Contacts(person.Email);
            Assert.HasCount(orders.Count == 0 ? 0 : 1, contacts, person.Email);
            Assert.IsLessThanOrEqualTo(1, shop.Leads(person.Email).Count, person.Email);
            if (orders.Count == 0)
            {
                Assert.AreEqual(LeadShop.Open, shop.LeadOf(person.Email).Choice("statecode"), person.Email);
                continue;
            }

            Assert.IsTrue(shop.Leads(person.Email).All(lead => lead.Choice("statecode") == LeadShop.Qualified && contacts[0].Link("originatingleadid") == lead.Id), person.Email);
            Assert.AreEqual((contacts[0].Id, contacts[0].Id), (shop.ContactOf(customer), shop.ContactBehind(person.Email)), person.Email);
            Assert.IsTrue(orders.TrueForAll(order => shop.World.Order(order).Link("mag_contactid") == contacts[0].Id), person.Email);
        }

        Assert.IsGreaterThan(0L, shop.World.Store.Events!.Counts.Lost);
        Assert.AreEqual(4L, shop.World.Dataverse.Statistics.ScriptedFaults);
        Assert.IsEmpty(shop.World.OpenIssues());
    }

    // Some only register, some order twice at once, some were guests before.
    private static (NewBuyer Person, long Customer, List<long> Orders) Act(LiveShop shop, int number)
    {
        var person = LiveShop.Person($"Person{number}", "Sturm");
        List<long> orders = number % 3 == 2 ? [shop.Order(person)] : [];
        var customer = shop.Store.Front.Register(new NewCustomer { Buyer = person });
        if (number % 3 != 0)
        {
            orders.AddRange([shop.Order(person, customer), shop.Order(person, customer)]);
        }

        return (person, customer, orders);
    }
}
