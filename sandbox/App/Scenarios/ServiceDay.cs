using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.App.Scenarios;

/// <summary>
/// A working day on both sides: every hour shoppers and merchants do something in the store, and when that has arrived, sales and service people do
/// something in Dataverse. At closing time everything that is open is brought to its end.
/// </summary>
/// <param name="world">Store and Dataverse.</param>
/// <param name="seed">The same seed gives the same day.</param>
/// <param name="settle">Waits until nothing is on its way, in either direction.</param>
internal sealed class ServiceDay(SandboxWorld world, int seed, Func<CancellationToken, Task> settle)
{
    /// <summary>Hours the store is open.</summary>
    public const int Hours = 8;

    // Requested, accepted, sent, arrived, looked at: a return of the last hour takes so many hours more.
    private const int ClosingHours = 6;

    private const string SalesRole = ServiceRole;
    private const string ServiceRole = "Customer Service Representative";
    private const string AgentRole = "MAG Service Agent";

    private readonly DayCounts _counts = new();

    /// <param name="afterHour">Told the number of every hour that is over, from 1.</param>
    /// <param name="cancellationToken">Ends the day early.</param>
    public async Task<DayCounts> PlayAsync(Func<int, Task> afterHour, CancellationToken cancellationToken)
    {
        var store = world.Store!.Operations!;
        var documents = (DocumentSet)world.Store.Documents;
        var rows = new SandboxRows(world.Dataverse);
        var random = new Random(seed);
        var names = new DayNames(random);
        var shoppers = new Shoppers(store, documents, random, names, _counts, world.OvernightCarts);
        var merchants = new Merchants(store, documents, random, _counts);
        var sales = new SalesPeople(world.Dataverse.Connect(world.Dataverse.AddUser("Sam Sales", SalesRole)), rows, random, names, _counts);
        var visitors = new Visitors(store, documents, world.Store.Events!, random, names, _counts);
        var service = new ServicePeople(world.Dataverse.Connect(world.Dataverse.AddUser("Sandra Service", ServiceRole, AgentRole)), rows, random, merchants, _counts);
        for (var hour = 1; hour <= Hours + ClosingHours; hour++)
        {
            if (hour <= Hours)
            {
                shoppers.Hour();
                await visitors.HourAsync(cancellationToken);
                sales.Hour();
            }

            service.HandleReturns();
            service.AnswerCases();
            merchants.Hour();
            await settle(cancellationToken);
            await afterHour(hour);
        }

        _counts.Carts = world.OvernightCarts.Count;
        DayEnd.Count(rows, _counts);
        return _counts;
    }
}
