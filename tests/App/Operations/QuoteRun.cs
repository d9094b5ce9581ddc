using PowerPlatformMagento.Sandbox.Store.Carts;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.App.Tests.Operations;

/// <summary>Buyers of companies that ask for a better price.</summary>
internal static class QuoteRun
{
    /// <summary>The first customer who belongs to a company.</summary>
    public static long Buyer(ServiceRun run) => run.World.Store.Documents.Ids(StoreEntity.Customers)
        .First(id => run.Read(StoreEntity.Customers, id)["extension_attributes"]?["company_attributes"]?["company_id"] is not null);

    /// <returns>Id of the quote, which is that of its cart.</returns>
    public static long Ask(ServiceRun run, int mugs = 100, string comment = "Ten percent less?")
    {
        var store = run.World.Store.Operations!;
        var id = store.Carts.Add(new NewCart { CustomerId = Buyer(run), Lines = [new NewOrderLine(ServiceRun.Mug, mugs)] });
        store.Quotes.Request(id, "Mugs for the office", comment);
        return id;
    }

    public static string Status(ServiceRun run, long id) => (string)run.Read(StoreEntity.Carts, id)["extension_attributes"]!["negotiable_quote"]!["status"]!;
}
