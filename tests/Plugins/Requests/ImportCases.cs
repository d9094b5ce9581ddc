using PowerPlatformMagento.Contracts;
using static PowerPlatformMagento.Plugins.Tests.Support.TestMessages;

namespace PowerPlatformMagento.Plugins.Tests.Requests;

/// <summary>What imports cost.</summary>
internal static class ImportCases
{
    private const string ImportOrder = "mag_ImportOrder";
    private const string ImportCustomer = "mag_ImportCustomer";
    private const string ImportReturn = "mag_ImportReturn";
    private static readonly Company Nord = new() { Name = "Nord GmbH", TaxId = "DE1" };

    public static IReadOnlyList<RequestCase> Orders { get; } =
    [
        Case("not news", Order(), Order()),
        Case("older than what is stored", Order(revision: 2), Order(revision: 1) with { State = OrderState.OnHold }),
        Case("new, the customer is known", Customer(), Order()),
        Case("new, the customer is known, 500 lines", Customer(), Order() with { Lines = [.. Enumerable.Range(0, 500).Select(number => Line($"{1000 + number}"))] }),
        Case("new, the guest is known", GuestOrder("1"), GuestOrder("2")),
        Case("new, of a new customer", null, Order()),
        Case("new, of a new customer of a new company", null, Order() with { Company = Nord }),
        new(ImportOrder, "new, meets a contact and an account people made", MakeNord, world => world.Import(ImportOrder, Order() with { Company = Nord })),
        Case("changed", Order(), Order(revision: 1) with { State = OrderState.Processing }),
        Case("changed, with its first shipment, invoice and refund", Order(), Order(revision: 1) with
        {
            State = OrderState.Closed,
            Shipments = [Shipment("21", "121")],
            Invoices = [Invoice("31", "121")],
            Refunds = [Refund("41", "121")],
        }),
    ];

    public static IReadOnlyList<RequestCase> Customers { get; } =
    [
        Case("not news", Customer(), Customer()),
        Case("new", null, Customer()),
        Case("new, of a new company", null, Customer() with { Company = new Company { Id = "7", Name = "Nord GmbH" } }),
        new(ImportCustomer, "new, meets a contact people made", MakeNord, world => world.Import(ImportCustomer, Customer())),
        Case("changed", Customer(), Customer(revision: 1) with { FirstName = "Anne" }),
        Case("changed, with a further address", Customer(), Customer(revision: 1) with { Addresses = [.. Customer().Addresses, Address("2") with { Street = ["Nebenstr. 1"] }] }),
        new(ImportCustomer, "changed on both sides", ChangeInDataverse, world => world.Import(ImportCustomer, Customer(revision: 1) with { Email = "maier@example.com" })),
    ];

    public static IReadOnlyList<RequestCase> Returns { get; } =
    [
        Case("not news", new object[] { Order(), Return() }, Return()),
        Case("not news, its order is missing", Return(), Return()),
        Case("new", Order(), Return()),
        Case("new, before its order", null, Return()),
        Case("changed, with a further line", new object[] { Order() with { Lines = [Line("121"), Line("122")] }, Return() }, Return(revision: 1) with { Lines = [ReturnLine("711", "121"), ReturnLine("712", "122")] }),
    ];

    private static RequestCase Case(string name, object? before, object message) =>
        new(ApiOf(message), name, world => Import(world, before), world => Import(world, message));

    private static void Import(RequestWorld world, object? messages)
    {
        foreach (var message in messages as object[] ?? (messages is null ? [] : [messages]))
        {
            world.Import(ApiOf(message), message);
        }
    }

    private static string ApiOf(object message) => message switch
    {
        Contracts.Order => ImportOrder,
        Contracts.Return => ImportReturn,
        _ => ImportCustomer,
    };

    private static void MakeNord(RequestWorld world)
    {
        world.Store.Add("contact", ("lastname", "Müller"), ("emailaddress1", "customer5@example.com"));
        world.Store.Add("account", ("name", "Nord GmbH"));
    }

    private static void ChangeInDataverse(RequestWorld world)
    {
        world.ApplyDefaults(asksAbout: "emailaddress1");
        world.Import(ImportCustomer, Customer());
        world.Edit("contact", world.Store.Single("contact").Id, ("emailaddress1", "meyer@example.com"));
    }
}
