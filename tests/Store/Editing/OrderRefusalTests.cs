using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Editing;

/// <summary>A refused order leaves no trace, and the person reads why.</summary>
[TestClass]
public sealed class OrderRefusalTests
{
    private static readonly NewOrder Right = new() { Buyer = EditableStore.Guest, Lines = [new NewOrderLine("MUG-0,5L", 1)] };

    private readonly EditableStore store = new();

    [TestMethod]
    [DataRow(0)]
    [DataRow(-1)]
    [DataRow(10_001)]
    [DataRow(int.MaxValue)]
    [DataRow(int.MinValue)]
    public void Pieces_are_between_one_and_ten_thousand(int quantity) =>
        Refused(Right with { Lines = [new NewOrderLine("MUG-0,5L", quantity)] }, "between 1 and 10000");

    [TestMethod]
    [DataRow("mug-0,5l", DisplayName = "other case")]
    [DataRow("MUG-0,5L ", DisplayName = "space behind")]
    [DataRow("TEE-BIO", DisplayName = "a configurable product without a size")]
    [DataRow("TEE-BIO-XXXXL", DisplayName = "a size there is not")]
    [DataRow("BUNDLE-FIX", DisplayName = "a bundle")]
    [DataRow("' OR 1=1 --", DisplayName = "no product at all")]
    public void Only_what_the_catalogue_lists_is_sold(string sku) => Refused(Right with { Lines = [new NewOrderLine(sku, 1)] }, $"does not sell {sku}");

    [TestMethod]
    public void One_wrong_line_refuses_the_whole_cart() =>
        Refused(Right with { Lines = [new NewOrderLine("MUG-0,5L", 1), new NewOrderLine("P-1000", 1), new NewOrderLine("NOTHING", 1)] }, "NOTHING");

    [TestMethod]
    public void An_empty_cart_is_refused() => Refused(Right with { Lines = [] }, "The cart is empty.");

    [TestMethod]
    [DataRow("email")]
    [DataRow("firstname")]
    [DataRow("lastname")]
    [DataRow("street")]
    [DataRow("city")]
    [DataRow("postcode")]
    public void What_is_missing_is_named(string field)
    {
        foreach (var nothing in new[] { "", "   ", "\t\r\n" })
        {
            Refused(Right with { Buyer = Without(field, nothing) }, $"\"{field}\" is required.");
        }
    }

    [TestMethod]
    [DataRow("XX")]
    [DataRow("de")]
    [DataRow("")]
    [DataRow("IT")]
    public void Nothing_is_sold_to_other_countries(string country) => Refused(Right with { Buyer = EditableStore.Guest with { CountryCode = country } }, "does not sell to");

    [TestMethod]
    [DataRow("herbst10")]
    [DataRow("HERBST10 ")]
    [DataRow("100%")]
    public void A_coupon_is_taken_letter_by_letter(string coupon) => Refused(Right with { CouponCode = coupon }, "coupon code isn't valid");

    [TestMethod]
    [DataRow(0)]
    [DataRow(-1)]
    [DataRow(7)]
    public void There_are_six_store_views(int view) => Refused(Right with { StoreViewId = view }, $"no store view {view}");

    [TestMethod]
    [DataRow("")]
    [DataRow("CHECKMO")]
    [DataRow("free")]
    public void Other_payment_methods_are_not_available(string method) => Refused(Right with { PaymentMethod = method }, "payment method is not available");

    [TestMethod]
    [DataRow(0)]
    [DataRow(-5)]
    [DataRow(4711)]
    public void A_customer_that_is_not_there_cannot_buy(int customer) => Refused(Right with { CustomerId = customer }, $"no customer {customer}");

    [TestMethod]
    public void The_price_is_refused_for_the_reason_the_order_is()
    {
        foreach (var wrong in new[] { Right with { Lines = [] }, Right with { CouponCode = "X" }, Right with { Buyer = null }, Right with { StoreViewId = 99 } })
        {
            var order = Assert.ThrowsExactly<StoreRuleException>(() => store.Front.PlaceOrder(wrong));
            var price = Assert.ThrowsExactly<StoreRuleException>(() => store.Front.Price(wrong));

            Assert.AreEqual(order.Message, price.Message);
        }
    }

    [TestMethod]
    public void No_order_at_all_is_a_mistake_of_the_caller()
    {
        Assert.ThrowsExactly<ArgumentNullException>(() => store.Front.PlaceOrder(null!));
        Assert.ThrowsExactly<ArgumentNullException>(() => store.Front.Price(null!));
        Assert.ThrowsExactly<ArgumentNullException>(() => store.Front.Register(null!));
    }

    [TestMethod]
    public void A_refused_order_uses_up_no_number()
    {
        var before = store.Buy(("MUG-0,5L", 1));
        Refused(Right with { Lines = [] }, "empty");

        Assert.AreEqual(before + 1, store.Buy(("MUG-0,5L", 1)));
    }

    private void Refused(NewOrder order, string reason)
    {
        var (before, told) = (store.Everything(), 0);
        void Count(DocumentChange change) => told++;
        store.Documents.Changed += Count;

        var refusal = Assert.ThrowsExactly<StoreRuleException>(() => store.Front.PlaceOrder(order));

        store.Documents.Changed -= Count;
        StringAssert.Contains(refusal.Message, reason);
        Assert.AreEqual(before, store.Everything());
        Assert.AreEqual(0, told);
    }

    private static NewBuyer Without(string field, string nothing) => field switch
    {
        "email" => EditableStore.Guest with { Email = nothing },
        "firstname" => EditableStore.Guest with { FirstName = nothing },
        "lastname" => EditableStore.Guest with { LastName = nothing },
        "street" => EditableStore.Guest with { Street = [nothing] },
        "city" => EditableStore.Guest with { City = nothing },
        _ => EditableStore.Guest with { Postcode = nothing },
    };
}
