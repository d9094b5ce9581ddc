using CsCheck;
using PowerPlatformMagento.Plugins.Activities;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Tests.Activities;

/// <summary>The states of a cart as a table, and every walk through it.</summary>
[TestClass]
public sealed class CartTransitionsTests
{
    private static readonly Gen<CartStateChoice> State = Gen.Int[0, 4].Select(index => CartStateChoice.Open + index);

    [TestMethod]
    [DataRow(null, CartStateChoice.Abandoned, CartStateChoice.Abandoned)]
    [DataRow(null, CartStateChoice.Open, null)]
    [DataRow(null, CartStateChoice.Recovered, null)]
    [DataRow(null, CartStateChoice.Converted, null)]
    [DataRow(null, CartStateChoice.Expired, null)]
    [DataRow(CartStateChoice.Abandoned, CartStateChoice.Abandoned, CartStateChoice.Abandoned)]
    [DataRow(CartStateChoice.Abandoned, CartStateChoice.Open, CartStateChoice.Recovered)]
    [DataRow(CartStateChoice.Abandoned, CartStateChoice.Recovered, CartStateChoice.Recovered)]
    [DataRow(CartStateChoice.Abandoned, CartStateChoice.Expired, CartStateChoice.Expired)]
    [DataRow(CartStateChoice.Abandoned, CartStateChoice.Converted, CartStateChoice.Converted)]
    [DataRow(CartStateChoice.Recovered, CartStateChoice.Abandoned, CartStateChoice.Abandoned)]
    [DataRow(CartStateChoice.Recovered, CartStateChoice.Open, CartStateChoice.Recovered)]
    [DataRow(CartStateChoice.Recovered, CartStateChoice.Converted, CartStateChoice.Converted)]
    [DataRow(CartStateChoice.Converted, CartStateChoice.Abandoned, null)]
    [DataRow(CartStateChoice.Converted, CartStateChoice.Converted, null)]
    [DataRow(CartStateChoice.Converted, CartStateChoice.Expired, null)]
    [DataRow(CartStateChoice.Expired, CartStateChoice.Abandoned, null)]
    [DataRow(CartStateChoice.Expired, CartStateChoice.Recovered, null)]
    [DataRow(CartStateChoice.Expired, CartStateChoice.Converted, CartStateChoice.Converted)]
    public void Next(object? stored, object told, object? next) =>
        Assert.AreEqual((CartStateChoice?)next, CartTransitions.Next((CartStateChoice?)stored, (CartStateChoice)told));

    [TestMethod]
    public void No_walk_reaches_an_illegal_state() => State.Array[0, 60].Sample(told =>
    {
        CartStateChoice? cart = null;
        foreach (var state in told)
        {
            var before = cart;
            cart = CartTransitions.Next(before, state) ?? before;

            Assert.IsFalse(before is null && cart is not (null or CartStateChoice.Abandoned), "a cart is kept from being abandoned on");
            Assert.IsFalse(before == CartStateChoice.Converted && cart != CartStateChoice.Converted, "an order stays an order");
            Assert.IsFalse(before == CartStateChoice.Expired && cart is not (CartStateChoice.Expired or CartStateChoice.Converted), "an expired cart can only become an order");
            Assert.AreNotEqual(CartStateChoice.Open, cart, "an open cart that was abandoned once is a recovered one");
            Assert.AreEqual(cart, cart is { } now ? CartTransitions.Next(now, now) ?? now : null, "the same again changes nothing");
        }
    }, iter: 20_000, threads: 1);

    [TestMethod]
    public void An_order_ends_every_walk() => State.Array[0, 20].Sample(told =>
    {
        CartStateChoice? cart = CartStateChoice.Abandoned;
        foreach (var state in told.Append(CartStateChoice.Converted))
        {
            cart = CartTransitions.Next(cart, state) ?? cart;
        }

        Assert.AreEqual(CartStateChoice.Converted, cart);
    }, iter: 2_000, threads: 1);
}
