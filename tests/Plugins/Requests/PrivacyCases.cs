using static PowerPlatformMagento.Plugins.Tests.Support.TestMessages;

namespace PowerPlatformMagento.Plugins.Tests.Requests;

/// <summary>What export, erasure and retention cost, and imports about somebody who was erased.</summary>
internal static class PrivacyCases
{
    private const string Export = "mag_ExportCustomer";
    private const string Erase = "mag_EraseCustomer";
    private const string Retention = "mag_ApplyRetention";

    public static IReadOnlyList<RequestCase> All { get; } =
    [
        new("mag_ImportOrder", "new, its customer was erased", Erased, world => world.Import("mag_ImportOrder", Order("13"))),
        new("mag_ImportOrder", "changed, its customer was erased", Erased, world => world.Import("mag_ImportOrder", Order(revision: 1) with { TotalPaid = 29.75m })),
        new("mag_ImportCustomer", "erased", Erased, world => world.Import("mag_ImportCustomer", Customer(revision: 1))),
        new(Export, "a customer with an order", Know, world => world.CallAsAdministrator(Export, ("ContactId", world.Store.Single("contact").Id))),
        new(Export, "a customer with an order, by e-mail address", Know, world => world.CallAsAdministrator(Export, ("Email", "customer5@example.com"))),
        new(Erase, "a customer with an order", Know, EraseContact),
        new(Erase, "erased already", Erased, EraseContact),
        new(Retention, "nothing is due", _ => { }, world => world.Call(Retention)),
        new(Retention, "three rows are due", AddActivities, world => world.Call(Retention)),
    ];

    private static void Know(RequestWorld world)
    {
        world.Import("mag_ImportCustomer", Customer());
        world.Import("mag_ImportOrder", Order());
    }

    private static void Erased(RequestWorld world)
    {
        Know(world);
        EraseContact(world);
    }

    private static void EraseContact(RequestWorld world) => world.CallAsAdministrator(Erase, ("ContactId", world.Store.Single("contact").Id));

    private static void AddActivities(RequestWorld world)
    {
        for (var number = 1; number <= 3; number++)
        {
            world.Store.Add("mag_webactivity", ("subject", "Cart"), ("mag_externalkey", $"w{number}"), ("mag_expireson", Noon.AddDays(-1)));
        }
    }
}
