using CsCheck;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Scans;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Operations.Carts;

namespace PowerPlatformMagento.App.Tests.Scans;

[TestClass]
public sealed class CartRulesTests
{
    private static readonly DateTimeOffset Now = Samples.Noon;

    [TestMethod]
    [DataRow(KeptCartState.Touched, KeptCartState.Touched)]
    [DataRow(KeptCartState.Abandoned, KeptCartState.Reopened)]
    [DataRow(KeptCartState.Reopened, KeptCartState.Reopened)]
    public void A_change_moves_what_is_known(KeptCartState before, KeptCartState after)
    {
        Assert.AreEqual(Kept(after, Now), CartRules.Seen("main", "1", Now, Kept(before, Now.AddMinutes(-1))));
        Assert.IsNull(CartRules.Seen("main", "1", Now, Kept(before, Now)));
        Assert.IsNull(CartRules.Seen("main", "1", Now, Kept(before, Now.AddMinutes(1))));
    }

    [TestMethod]
    public void A_cart_nobody_knows_is_watched_from_its_change_on() => Assert.AreEqual(Kept(KeptCartState.Touched, Now), CartRules.Seen("main", "1", Now, null));

    [TestMethod]
    public void Only_an_active_cart_with_goods_and_somebody_to_ask_is_abandoned()
    {
        var cart = Cart();
        Assert.AreEqual(new CartStep(CartState.Abandoned, KeptCartState.Abandoned, IsLeft: true), Rested(cart));
        Assert.AreEqual(new CartStep(CartState.Abandoned, KeptCartState.Abandoned, IsLeft: true), Rested(cart with { CustomerEmail = null, CustomerId = "7" }));
        Assert.AreEqual(new CartStep(null, KeptCartState.Gone, IsLeft: true), Rested(cart with { CustomerEmail = null }));
        foreach (var other in new[] { null, cart with { IsActive = false }, cart with { ItemsCount = 0 } })
        {
            Assert.AreEqual(new CartStep(null, KeptCartState.Gone), Rested(other));
        }

        Assert.AreEqual(new CartStep(null, KeptCartState.Touched), Rested(cart with { UpdatedAt = Now.UtcDateTime }));
    }

    [TestMethod]
    public void An_abandoned_cart_that_was_touched_is_recovered_or_ordered()
    {
        Assert.AreEqual(new CartStep(CartState.Recovered, KeptCartState.Touched), CartRules.Reopened(Cart()));
        Assert.AreEqual(new CartStep(CartState.Converted, KeptCartState.Gone), CartRules.Reopened(Cart() with { IsActive = false, OrderNumber = "000000012" }));

        // A guest who signs in: the cart goes into that of the customer.
        Assert.AreEqual(new CartStep(CartState.Recovered, KeptCartState.Gone), CartRules.Reopened(Cart() with { IsActive = false }));
        Assert.AreEqual(new CartStep(CartState.Recovered, KeptCartState.Gone), CartRules.Reopened(null));
    }

    [TestMethod]
    public void A_cart_nobody_came_back_to_is_given_up_also_when_the_store_deleted_it()
    {
        var known = Kept(KeptCartState.Abandoned, CartRules.At(Cart()));
        Assert.AreEqual(new CartStep(CartState.Expired, KeptCartState.Gone), CartRules.Old(known, Cart()));
        Assert.AreEqual(new CartStep(CartState.Expired, KeptCartState.Gone), CartRules.Old(known, null));
        Assert.AreEqual(new CartStep(CartState.Converted, KeptCartState.Gone), CartRules.Old(known, Cart() with { IsActive = false, OrderNumber = "1" }));
        Assert.AreEqual(new CartStep(CartState.Recovered, KeptCartState.Touched), CartRules.Old(known, Cart() with { UpdatedAt = Now.UtcDateTime }));
    }

    [TestMethod]
    public void Whatever_happens_to_a_cart_it_is_told_as_abandoned_before_it_is_anything_else_and_never_twice_in_a_row() =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[1, 200]).Array[0, 40].Sample(story =>
        {
            var (known, cart, now, told) = ((KeptCart?)null, Cart() with { UpdatedAt = Now.UtcDateTime }, Now, new List<string>());
            foreach (var (what, minutes) in story)
            {
                now += TimeSpan.FromMinutes(minutes);
                cart = what switch
                {
                    0 => cart with { UpdatedAt = now.UtcDateTime },
                    1 when cart.IsActive => cart with { UpdatedAt = now.UtcDateTime, ItemsCount = cart.ItemsCount == 0 ? 1 : 0 },
                    2 when cart.IsActive => cart with { UpdatedAt = now.UtcDateTime, IsActive = false, OrderNumber = "1" },
                    _ => cart,
                };
                known = CartRules.Seen("main", "1", CartRules.At(cart), known) ?? known;
                var until = now - TimeSpan.FromHours(1);
                CartStep? step = known!.State switch
                {
                    KeptCartState.Reopened => CartRules.Reopened(cart),
                    KeptCartState.Touched when known.UpdatedAt < until => CartRules.Rested(known, cart, until),
                    KeptCartState.Abandoned when known.UpdatedAt < now - TimeSpan.FromHours(6) => CartRules.Old(known, cart),
                    _ => null,
                };
                if (step is not { } moved)
                {
                    continue;
                }

                if (moved.Told is { } state)
                {
                    told.Add(state);
                }

                known = known with { State = moved.Kept, UpdatedAt = CartRules.At(cart) };
            }

            return told.Select((state, index) => (state == CartState.Abandoned) == (index % 2 == 0)).All(fits => fits);
        });

    private static CartStep Rested(Cart? cart) => CartRules.Rested(Kept(KeptCartState.Touched, Now.AddHours(-2)), cart, Now.AddHours(-1));

    private static KeptCart Kept(KeptCartState state, DateTimeOffset at) => new("main", "1", at, state);

    private static Cart Cart() => new() { Id = "1", Store = "main", IsActive = true, ItemsCount = 1, CustomerEmail = "gast@example.com", UpdatedAt = Now.AddHours(-2).UtcDateTime };
}
