using PowerPlatformMagento.Sandbox.Page.Shop;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Catalogue;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Shop;

[TestClass]
public sealed class ShopDeskTests
{
    [TestMethod]
    public async Task An_order_goes_from_cart_to_refund_and_each_step_once()
    {
        await using var world = await ShopWorld.StartAsync();
        var desk = world.Desk;
        var order = desk.PlaceOrder(Cart(2)).Record!.Id;
        Assert.AreEqual("new", desk.Catalogue.Order(order)!.Order.State);

        Assert.IsNull(desk.Ship(order, " TRACK-1 ").Refusal);
        Assert.IsNull(desk.Invoice(order).Refusal);
        Assert.AreEqual("Nothing of this order is left to ship.", desk.Ship(order, null).Refusal);
        StringAssert.Contains(desk.Invoice(order).Refusal, "cannot be invoiced");
        StringAssert.Contains(desk.Cancel(order).Refusal, "cannot be canceled");

        Assert.IsNull(desk.Refund(order).Refusal);
        StringAssert.Contains(desk.Refund(order).Refusal, "cannot be refunded");
        Assert.AreEqual("TRACK-1", desk.Catalogue.Documents(order).Single(document => document.Kind == CatalogueDocumentKind.Shipment).TrackNumbers.Single());
        Assert.HasCount(3, desk.Catalogue.Documents(order));
    }

    [TestMethod]
    public async Task What_was_refused_leaves_no_document_behind()
    {
        await using var world = await ShopWorld.StartAsync();
        var order = world.Desk.PlaceOrder(Cart()).Record!.Id;
        world.Desk.Cancel(order);

        Assert.IsNotNull(world.Desk.Ship(order, null).Refusal);
        Assert.IsNotNull(world.Desk.Invoice(order).Refusal);
        Assert.IsEmpty(world.Desk.Catalogue.Documents(order));
    }

    [TestMethod]
    public async Task An_order_nobody_placed_cannot_be_shipped()
    {
        await using var world = await ShopWorld.StartAsync();
        Assert.AreEqual("The store has no such order.", world.Desk.Ship(9999, null).Refusal);
    }

    [TestMethod]
    public async Task The_totals_told_before_are_those_of_the_order()
    {
        await using var world = await ShopWorld.StartAsync();
        var (told, refusal) = world.Desk.Price(Cart(3));
        Assert.IsNull(refusal);

        var placed = world.Desk.Catalogue.Totals(world.Desk.PlaceOrder(Cart(3)).Record!.Id);
        Assert.AreEqual(placed, told);
    }

    [TestMethod]
    public async Task A_cart_that_cannot_be_ordered_says_why()
    {
        await using var world = await ShopWorld.StartAsync();
        Assert.AreEqual("The cart is empty.", world.Desk.Price(Cart() with { Lines = [] }).Refusal);
        StringAssert.Contains(world.Desk.PlaceOrder(Cart() with { CouponCode = "NONSENSE" }).Refusal, "coupon");
        StringAssert.Contains(world.Desk.PlaceOrder(Cart() with { Buyer = null }).Refusal, "guest");
    }

    [TestMethod]
    public async Task The_same_person_cannot_register_twice()
    {
        await using var world = await ShopWorld.StartAsync();
        var customer = new NewCustomer { Buyer = BuyerDraftTests.Filled().ToBuyer() };
        var answer = world.Desk.Register(customer);
        Assert.AreEqual(ShopRecordKind.Customer, answer.Record!.Kind);
        Assert.AreEqual("Gesa Deich", world.Desk.Catalogue.Customer(answer.Record.Id)!.Name);

        StringAssert.Contains(world.Desk.Register(customer).Refusal, "already exists");
    }

    [TestMethod]
    public async Task A_return_is_asked_for_authorized_received_and_approved()
    {
        await using var world = await ShopWorld.StartAsync();
        var desk = world.Desk;
        var order = desk.PlaceOrder(Cart(2)).Record!.Id;
        desk.Ship(order, null);
        var draft = new ReturnDraft(desk.Catalogue.Order(order)!);
        draft[draft.Lines.Single().ItemId] = 1;

        var goods = desk.AskReturn(draft.ToReturn()).Record!.Id;
        foreach (var label in new[] { "Authorize", "Receive", "Approve" })
        {
            var status = desk.Catalogue.Order(order)!.Returns.Single().Status;
            Assert.IsNull(desk.Step(ReturnStep.From(status).Single(step => step.Label == label), goods).Refusal);
        }

        Assert.AreEqual("processed_closed", desk.Catalogue.Order(order)!.Returns.Single().Status);
        Assert.IsEmpty(ReturnStep.From("processed_closed"));
    }

    [TestMethod]
    public async Task More_pieces_than_were_shipped_cannot_come_back()
    {
        await using var world = await ShopWorld.StartAsync();
        var order = world.Desk.PlaceOrder(Cart(2)).Record!.Id;
        world.Desk.Ship(order, null);
        var draft = new ReturnDraft(world.Desk.Catalogue.Order(order)!);
        draft[draft.Lines.Single().ItemId] = 3;
        StringAssert.Contains(world.Desk.AskReturn(draft.ToReturn()).Refusal, "Not so many pieces");

        draft[draft.Lines.Single().ItemId] = 0;
        Assert.AreEqual("Choose what shall go back.", world.Desk.AskReturn(draft.ToReturn()).Refusal);
    }

    [TestMethod]
    public async Task Magento_Open_Source_has_no_returns()
    {
        await using var world = await ShopWorld.StartAsync(StoreEdition.OpenSource);
        Assert.IsFalse(world.Desk.HasReturns);
        Assert.IsNotNull(world.Desk.AskReturn(new NewReturn { OrderId = 1, Lines = [] }).Refusal);
    }

    private static NewOrder Cart(int quantity = 1) => new() { Buyer = BuyerDraftTests.Filled().ToBuyer(), Lines = [new NewOrderLine("P-1000", quantity)] };
}
