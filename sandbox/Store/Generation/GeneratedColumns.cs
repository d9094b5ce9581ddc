using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Search;

namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>Columns that can be told without making a document.</summary>
internal sealed class GeneratedColumns(GeneratedStoreOptions options, OrderPlanner planner)
{
    private const long SecondsBetweenCustomers = 45;
    private const int LongestQuiet = 30 * 24 * 3600;

    private readonly long epoch = options.Epoch.ToUnixTimeSeconds();

    public (long CreatedAt, long UpdatedAt) CustomerDates(long id)
    {
        var created = epoch - options.SecondsBefore(options.CustomerCount - id, options.CustomerCount, (options.CustomerCount - id) * SecondsBetweenCustomers) - 120;
        var dice = new Dice(options.Seed, DiceKind.Text, id);
        return (created, dice.Chance(60) ? created : created + dice.Next((int)Math.Min(LongestQuiet, epoch - created) + 1));
    }

    public bool TryFind(StoreEntity collection, long id, string name, out ColumnValue value)
    {
        value = collection switch
        {
            StoreEntity.Orders => Order(planner.Facts(id), name),
            StoreEntity.Customers => Customer(id, name),
            StoreEntity.Shipments => Document(planner.Facts(ShipmentWriter.Locate(id).OrderId), 2 + ShipmentWriter.Locate(id).Parcel, name),
            StoreEntity.Invoices => Document(planner.Facts(id), 1, name),
            StoreEntity.Creditmemos => Document(planner.Facts(id), 4, name),
            StoreEntity.Returns => Return(planner.Facts(id), name),
            StoreEntity.OrderItems when name == "order_id" => ColumnValue.Of(id / RowPlanner.ItemsPerOrder),
            _ => default,
        };
        return value != default;
    }

    private static ColumnValue Order(OrderFacts facts, string name) => name switch
    {
        "created_at" => Date(facts.CreatedAt),
        "updated_at" => Date(facts.UpdatedAt),
        "store_id" => ColumnValue.Of(facts.StoreId),
        "status" => ColumnValue.Of(facts.Status),
        "state" => ColumnValue.Of(facts.State),
        "increment_id" => ColumnValue.Of(facts.IncrementId),
        "customer_id" => facts.CustomerId is { } customer ? ColumnValue.Of(customer) : ColumnValue.Null,
        _ => default,
    };

    private static ColumnValue Document(OrderFacts facts, int number, string name) => name switch
    {
        "created_at" or "updated_at" => Date(number == 4 ? facts.UpdatedAt : facts.DocumentAt(number)),
        "order_id" => ColumnValue.Of(facts.Id),
        "store_id" => ColumnValue.Of(facts.StoreId),
        _ => default,
    };

    private static ColumnValue Return(OrderFacts facts, string name) => name switch
    {
        "date_requested" => Date(ReturnWriter.RequestedAt(facts)),
        "order_id" => ColumnValue.Of(facts.Id),
        "store_id" => ColumnValue.Of(facts.StoreId),
        "status" => ColumnValue.Of(facts.ReturnStatus),
        _ => default,
    };

    private static ColumnValue Date(long unixSeconds) => ColumnValue.OfDate(DateTimeOffset.FromUnixTimeSeconds(unixSeconds).UtcTicks / TimeSpan.TicksPerMicrosecond);

    private ColumnValue Customer(long id, string name) => name switch
    {
        "created_at" => Date(CustomerDates(id).CreatedAt),
        "updated_at" => Date(CustomerDates(id).UpdatedAt),
        "website_id" => ColumnValue.Of(People.WebsiteOf(id)),
        _ => default,
    };
}
