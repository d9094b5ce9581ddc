using System.Text.Json;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Operations.Carts;
using PowerPlatformMagento.Magento.Operations.Polling;
using PowerPlatformMagento.Magento.Search;
using PowerPlatformMagento.Magento.Tests.Support;
using PowerPlatformMagento.Operations.Carts;

namespace PowerPlatformMagento.Magento.Tests.Operations.Carts;

[TestClass]
public sealed class CartMapperTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 6, 3, 21, DateTimeKind.Utc);

    [TestMethod]
    public void A_cart_of_a_real_store_is_read_whole()
    {
        var cart = Map(Capture.Items("carts-search-active.json").First().ToJsonString());

        Assert.AreEqual("27", cart.Id);
        Assert.AreEqual("default", cart.StoreView);
        Assert.AreEqual("base", cart.Website);
        Assert.AreEqual("1", cart.CustomerId);
        Assert.AreEqual("anna.mueller@example.com", cart.CustomerEmail);
        Assert.AreEqual("Anna Müller", cart.CustomerName);
        Assert.AreEqual("+49 89 123456", cart.Telephone);
        Assert.IsFalse(cart.IsGuest);
        Assert.IsTrue(cart.IsActive);
        Assert.AreEqual(new DateTime(2026, 11, 23, 4, 3, 21, DateTimeKind.Utc), cart.UpdatedAt);
        Assert.AreEqual(120, cart.AbandonedMinutes);
        Assert.AreEqual("EUR", cart.Currency);
        Assert.AreEqual(2, cart.ItemsCount);
        Assert.AreEqual(3m, cart.ItemsQuantity);
        Assert.AreEqual(58.82m, cart.Subtotal);
        Assert.AreEqual(21.76m, cart.Items[1].Total);
        Assert.AreEqual("Kaffeebecher 0,5 l „Guten Morgen“", cart.Items[1].Name);
        Assert.IsNull(cart.GrandTotal);
        Assert.IsFalse(cart.IsNegotiableQuote);
        Assert.IsNull(cart.OrderNumber);
    }

    [TestMethod]
    public void A_guest_may_have_left_nothing_but_goods()
    {
        var cart = Map("""{"id":"5","created_at":"2026-11-23 04:03:21","updated_at":"0000-00-00 00:00:00","is_active":1,"items":[],"items_count":0,"customer":[],"billing_address":[],"currency":[],"store_id":"9","extension_attributes":[]}""");

        Assert.IsTrue(cart.IsGuest);
        Assert.IsNull(cart.CustomerEmail);
        Assert.IsNull(cart.CustomerName);
        Assert.IsNull(cart.StoreView);
        Assert.AreEqual(cart.CreatedAt, cart.UpdatedAt, "A cart nobody changed was changed when it was made.");
        Assert.AreEqual(120, cart.AbandonedMinutes);
        Assert.IsEmpty(cart.Items);
    }

    [TestMethod]
    public void A_guest_who_came_to_the_checkout_is_known_by_the_bill()
    {
        var cart = Map("""{"id":5,"customer":{"email":null},"customer_is_guest":"1","billing_address":{"email":"gast@example.com","firstname":"Eva","lastname":"Muster"},"is_active":false}""");

        Assert.AreEqual("gast@example.com", cart.CustomerEmail);
        Assert.AreEqual("Eva Muster", cart.CustomerName);
        Assert.IsNull(cart.AbandonedMinutes);
    }

    [TestMethod]
    [DataRow("""{"customer":{"firstname":" Anna ","lastname":"Müller"},"billing_address":{"firstname":"Eva"}}""", "Anna", "Müller")]
    [DataRow("""{"customer":{"firstname":null,"lastname":null},"billing_address":{"firstname":"Eva","lastname":"Muster"}}""", "Eva", "Muster")]
    [DataRow("""{"customer":[],"billing_address":{"lastname":"Muster"}}""", null, "Muster")]
    [DataRow("""{"customer":[],"billing_address":[]}""", null, null)]
    public void The_name_of_a_shopper_has_two_parts(string json, string? first, string? last) =>
        Assert.AreEqual((first, last), CartMapper.Names(JsonSerializer.Deserialize(json, CartsJson.Default.CartWire)!));

    [TestMethod]
    public void Touched_carts_are_all_carts_and_left_ones_are_active_and_filled()
    {
        var before = new PollFilter { Before = new DateTimeOffset(Now) };

        Assert.IsEmpty(PollFilters.Of(PolledRecords.TouchedCarts, new PollFilter()));
        Assert.AreEqual("carts/search", PollFilters.Collection(PolledRecords.TouchedCarts).Route);
        CollectionAssert.AreEqual(new[] { "updated_at lt 2026-11-23 06:03:21", "is_active eq 1", "items_count gt 0" }, PollFilters.Of(PolledRecords.Carts, before).Select(Text).ToArray());
    }

    [TestMethod]
    public void A_negotiation_whose_members_are_all_null_is_none()
    {
        Assert.IsFalse(Map("""{"id":5,"extension_attributes":{"negotiable_quote":{"quote_id":null,"status":null}}}""").IsNegotiableQuote);
        Assert.IsTrue(Map("""{"id":5,"extension_attributes":{"negotiable_quote":{"quote_id":5,"status":"created"}}}""").IsNegotiableQuote);
    }

    [TestMethod]
    public void A_cart_from_the_future_is_not_abandoned_for_less_than_no_time() =>
        Assert.AreEqual(0, Map("""{"id":5,"is_active":true,"updated_at":"2030-01-01 00:00:00"}""").AbandonedMinutes);

    [TestMethod]
    public void A_cart_without_an_id_cannot_be_read() => Assert.ThrowsExactly<RecordNotReadableException>(() => Map("""{"is_active":true}"""));

    [TestMethod]
    public void Abandoned_means_active_filled_and_untouched()
    {
        var filters = CartOperations.Filters(new CartFilter { AbandonedAfter = TimeSpan.FromHours(1), MinimumTotal = 10.5m }, new DateTimeOffset(Now));

        CollectionAssert.AreEqual(
            new[] { "is_active eq 1", "items_count gt 0", "updated_at lt 2026-11-23 05:03:21", "grand_total gteq 10.5" },
            filters.Select(filter => $"{filter.Field.Name} {filter.ConditionText} {filter.Value}").ToArray());
        Assert.AreEqual("is_active eq 0", string.Join(", ", CartOperations.Filters(new CartFilter { IsActive = false }, new DateTimeOffset(Now)).Select(Text)));
        Assert.IsEmpty(CartOperations.Filters(new CartFilter(), new DateTimeOffset(Now)));
    }

    private static string Text(SearchFilter filter) => $"{filter.Field.Name} {filter.ConditionText} {filter.Value}";

    private static Cart Map(string json) => CartMapper.Map(JsonSerializer.Deserialize(json, CartsJson.Default.CartWire)!, null, "main", Context.Directory, Now);
}
