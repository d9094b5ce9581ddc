using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;

namespace PowerPlatformMagento.EndToEnd.Tests.Timeline;

/// <summary>Carts people leave behind stand on their timeline, one row each, which follows the cart to its end.</summary>
[TestClass]
public sealed class CartTests
{
    private static TimelineShop _shop = null!;

    [ClassInitialize]
    public static async Task Start(TestContext context) => _shop = await TimelineShop.StartAsync();

    [ClassCleanup]
    public static async Task Stop() => await _shop.DisposeAsync();

    [TestMethod]
    public async Task A_cart_is_left_taken_up_left_again_and_ordered_on_one_row_with_one_task()
    {
        var person = LiveShop.Person("Cara", "Cart");
        var (customer, contact) = await _shop.CustomerAsync(person);
        var owner = _shop.World.Dataverse.AddUser("Olga Owner", "MAG Service Agent");
        _shop.Live.Clerk.Update(new Entity("contact", contact) { ["ownerid"] = new EntityReference("systemuser", owner) });
        var cart = _shop.LeaveCart(customer, TimeSpan.FromHours(10));

        await _shop.LookAsync();
        await _shop.LookAsync();

        var row = _shop.Cart(cart);
        Assert.AreEqual((TimelineShop.Abandoned, contact, 4m), (row.Option("mag_cartstate"), row.Link("regardingobjectid"), row.Amount("mag_itemcount")));
        var task = _shop.Tasks("mag-cart", row.Text("mag_externalkey")!).Single();
        Assert.AreEqual((contact, owner, 0), (task.Link("regardingobjectid"), task.Link("ownerid"), task.Choice("statecode")));

        _shop.Live.Store.Carts.Change(cart, [new("MUG-0,5L", 6)]);
        await _shop.LookAsync();
        Assert.AreEqual((row.Id, TimelineShop.Recovered, 6m), (_shop.Cart(cart).Id, _shop.Cart(cart).Option("mag_cartstate"), _shop.Cart(cart).Amount("mag_itemcount")));

        var order = _shop.Live.Store.Carts.Order(cart);
        await _shop.Live.ArrivedAsync();
        await _shop.LookAsync();
        var converted = _shop.Cart(cart);
        Assert.AreEqual((row.Id, TimelineShop.Converted, TimelineShop.Completed), (converted.Id, converted.Option("mag_cartstate"), converted.Choice("statecode")));
        Assert.AreEqual(_shop.World.Order(order).Id, converted.Link("mag_orderid"));
        Assert.AreEqual(TimelineShop.Completed, _shop.Tasks("mag-cart", row.Text("mag_externalkey")!).Single().Choice("statecode"));
    }

    [TestMethod]
    public async Task A_cart_that_was_taken_up_while_the_app_was_away_and_left_again_is_abandoned_since_then()
    {
        var (customer, contact) = await _shop.CustomerAsync(LiveShop.Person("Rita", "Rueck"));
        var cart = _shop.LeaveCart(customer, TimeSpan.FromHours(10));
        await _shop.LookAsync();
        var first = _shop.Cart(cart);

        _shop.Live.Store.Carts.Change(cart, [new("MUG-0,5L", 5)]);
        _shop.Live.Store.Carts.Abandon(cart, TimeSpan.FromHours(3));
        await _shop.LookAsync();

        var row = _shop.Cart(cart);
        Assert.AreEqual((first.Id, TimelineShop.Abandoned, contact, 5m), (row.Id, row.Option("mag_cartstate"), row.Link("regardingobjectid"), row.Amount("mag_itemcount")));
        Assert.IsGreaterThan(first.Instant("mag_occurredon")!.Value, row.Instant("mag_occurredon")!.Value);
        Assert.HasCount(1, _shop.Tasks("mag-cart", row.Text("mag_externalkey")!));
    }

    [TestMethod]
    public async Task A_cart_nobody_comes_back_to_expires()
    {
        var (customer, _) = await _shop.CustomerAsync(LiveShop.Person("Egon", "Ende"));
        var due = TimeProvider.System.GetUtcNow() + TimeSpan.FromSeconds(3);
        var cart = _shop.LeaveCart(customer, TimelineShop.GivenUpAfter - TimeSpan.FromSeconds(3));
        await _shop.LookAsync();
        Assert.AreEqual(TimelineShop.Abandoned, _shop.Cart(cart).Option("mag_cartstate"));

        await _shop.World.WhenAsync(() => TimeProvider.System.GetUtcNow() > due + TimeSpan.FromSeconds(1), "Time stands still.");
        await _shop.LookAsync();

        Assert.AreEqual((TimelineShop.Expired, TimelineShop.Completed), (_shop.Cart(cart).Option("mag_cartstate"), _shop.Cart(cart).Choice("statecode")));
    }

    [TestMethod]
    public async Task A_cart_whose_total_is_small_makes_no_task_and_one_of_nobody_known_no_row()
    {
        var (customer, _) = await _shop.CustomerAsync(LiveShop.Person("Kleo", "Klein"));
        var small = _shop.LeaveCart(customer, TimeSpan.FromHours(5), mugs: 1);
        var strange = _shop.LeaveCart(null, TimeSpan.FromHours(5), guest: "nobody@people.example");

        await _shop.LookAsync();

        Assert.IsEmpty(_shop.Tasks("mag-cart", _shop.Cart(small).Text("mag_externalkey")!));
        Assert.IsEmpty(_shop.Activities("cartabandoned", $"{strange}"));
        Assert.IsEmpty(_shop.World.Contacts("nobody@people.example"));
    }

    [TestMethod]
    public async Task The_cart_of_a_lead_is_not_kept_without_consent_and_that_of_a_guest_who_ordered_before_is()
    {
        await _shop.Live.TellAsync("web-activity", "quote-lead", new() { ["email"] = "lead.cart@people.example", ["lastName"] = "Lead" }, "quote-requested");
        var guest = LiveShop.Person("Gero", "Gast");
        _shop.Live.Order(guest);
        await _shop.Live.ArrivedAsync();
        var (ofLead, ofGuest) = (_shop.LeaveCart(null, TimeSpan.FromHours(5), "lead.cart@people.example"), _shop.LeaveCart(null, TimeSpan.FromHours(5), guest.Email));

        await _shop.LookAsync();

        Assert.IsEmpty(_shop.Activities("cartabandoned", $"{ofLead}"));
        Assert.AreEqual(_shop.World.Contacts(guest.Email).Single().Id, _shop.Cart(ofGuest).Link("regardingobjectid"));
    }
}
