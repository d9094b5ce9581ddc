using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Cases;
using PowerPlatformMagento.Plugins.Tests.Support;
using static PowerPlatformMagento.Plugins.Tests.Support.TestMessages;

namespace PowerPlatformMagento.Plugins.Tests.Requests;

/// <summary>What answers to returns, facts about them and their steps cost.</summary>
internal static class ReturnCases
{
    private const string Answer = "mag_AnswerReturn";
    private const string Fact = "mag_RecordReturnFact";
    private const string Closed = "CloseReturnCases: Update of mag_return";
    private const string Settled = "SettleReturns: Create of mag_refund";
    private const string SettledNew = "SettleReturns: Create of mag_return";
    private const string SettledLinked = "SettleReturns: Update of mag_return";
    private const string Linked = "LinkReturns: Create of mag_order";

    public static IReadOnlyList<RequestCase> All { get; } =
    [
        new(Answer, "authorized", Known, world => Decide(world, "Authorize")),
        new(Answer, "rejected", Known, world => Decide(world, "Reject")),
        new(Answer, "given twice", Authorized, world => Decide(world, "Authorize")),
        new(Fact, "goods received", Authorized, Receive),
        new(Fact, "told twice", Received, Receive),
        new(Closed, "the return goes on, on its own time", Known, world => Move(world, ReturnStatusChoice.Received)),
        new(Closed, "the return is over, on its own time", Known, world => Move(world, ReturnStatusChoice.Closed)),
        new(Settled, "no return waits, on its own time", world => world.Import("mag_ImportOrder", Order()), Refund),
        new(Settled, "a return is paid and its case resolved, on their own time", Asked, Refund),
        new(SettledNew, "of a return that is not paid back, on its own time", world => world.Import("mag_ImportOrder", Order()), AddReturn),
        new(SettledLinked, "the order of a return becomes known, on its own time", NotLinked, LinkReturn),
        new(Linked, "of no customer, nothing waits, on its own time", _ => { }, AddOrder),
        new(Linked, "a case waits, all steps of the order, on their own time", world => world.Import("mag_ImportServiceRequest", ServiceWorld.Request() with { OrderNumber = "000000012" }), ImportOrder),
        new(Linked, "a return and its case wait, all steps of the order, on their own time", AskedEarly, ImportOrder),
    ];

    private static void Known(RequestWorld world)
    {
        world.Import("mag_ImportOrder", Order());
        world.Import("mag_ImportReturn", Return());
    }

    private static void Decide(RequestWorld world, string decision) =>
        world.CallAsAdministrator(Answer, ("ReturnId", world.Store.Single("mag_return").Id), ("Decision", decision));

    private static void Authorized(RequestWorld world)
    {
        Known(world);
        Decide(world, "Authorize");
    }

    private static void Receive(RequestWorld world) => world.Call(Fact, ("ReturnId", world.Store.Single("mag_return").Id), ("Fact", "GoodsReceived"));

    private static void Received(RequestWorld world)
    {
        Authorized(world);
        Receive(world);
    }

    private static void Move(RequestWorld world, ReturnStatusChoice status) =>
        world.Store.Change("mag_return", world.Store.Single("mag_return").Id, (ReturnTable.Status, new OptionSetValue((int)status)));

    private static void Asked(RequestWorld world)
    {
        world.Import("mag_ImportOrder", Order());
        world.Import("mag_ImportServiceRequest", ServiceWorld.ReturnRequest());
    }

    private static void AskedEarly(RequestWorld world) =>
        world.Import("mag_ImportServiceRequest", ServiceWorld.ReturnRequest() with { OrderId = null, OrderNumber = "000000012" });

    private static void Refund(RequestWorld world) => world.Store.Add(
        "mag_refund",
        ("mag_name", "R1"),
        ("mag_externalkey", "main-refund-1"),
        (RefundTable.Order, world.Store.Single("mag_order").ToEntityReference()),
        (RefundTable.RefundedOn, Noon.AddHours(1)),
        (RefundTable.Lines, TestStore.Text(new[] { new DocumentLine { Id = "1", OrderLineId = "121", Quantity = 1m } })));

    private static void AddReturn(RequestWorld world) => world.Store.Add(
        "mag_return", ("mag_name", "RMA9"), ("mag_externalkey", "main-return-9"), (ReturnTable.Order, world.Store.Single("mag_order").ToEntityReference()));

    private static void NotLinked(RequestWorld world)
    {
        world.Import("mag_ImportOrder", Order());
        world.Store.Add("mag_return", ("mag_name", "RMA9"), ("mag_externalkey", "main-return-9"));
    }

    private static void LinkReturn(RequestWorld world) =>
        world.Store.Change("mag_return", world.Store.Single("mag_return").Id, (ReturnTable.Order, world.Store.Single("mag_order").ToEntityReference()));

    private static void AddOrder(RequestWorld world) => world.Store.Add(
        "mag_order", ("mag_name", "other"), ("mag_externalkey", "main-order-99"), (OrderTable.Store, new EntityReference("mag_store", world.Store.Id)));

    private static void ImportOrder(RequestWorld world) => world.Import("mag_ImportOrder", Order());
}
