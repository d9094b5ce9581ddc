using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>Decides everything about an order from its id alone.</summary>
internal sealed class OrderPlanner(GeneratedStoreOptions options)
{
    private const int OrdersPerSecondBlock = 3;
    private const int SecondsPerBlock = 20;
    private const long LongestLife = 3 * 24 * 3600;
    private const int HugeNoteLength = 10_000_000;
    private const int ForgottenEvery = 40;

    private static readonly TimeSpan LongestWork = TimeSpan.FromDays(6);

    private static readonly int[] Stores = [1, 1, 1, 1, 2, 2, 3, 3, 4, 5, 5, 6];
    private static readonly long[] ShippingFees = [590, 590, 490, 1490, 0];
    private static readonly string[] Coupons = ["HERBST10", "Grüße-5", "VIP 20%"];
    private static readonly int[] Percents = [10, 5, 20];
    private static readonly string[] Comments = ["Bitte klingeln \U0001F514 und beim Nachbarn abgeben \U0001F64F", "Lieferung <nach> 17 Uhr & nicht früher", "Zahlung avisiert", "Ok.\r\nDanke!\tMfG \\ \"M.\""];
    private static readonly Lazy<string> HugeNote = new(() => string.Create(HugeNoteLength, 0, (span, _) => span.Fill('x')));

    private readonly People people = new(options);
    private readonly long epoch = options.Epoch.ToUnixTimeSeconds();

    public People People => people;

    /// <summary>Percents of the coupon codes the store knows.</summary>
    public static IReadOnlyDictionary<string, int> CouponPercents { get; } = Coupons.Zip(Percents).ToDictionary(pair => pair.First, pair => pair.Second);

    public OrderFacts Facts(long id)
    {
        var dice = new Dice(options.Seed, DiceKind.Order, id);
        var odd = options.OddnessOf(id);
        var store = Stores[dice.Next(Stores.Length)];
        var scenario = Scenario(dice.Next(100));
        var isVirtual = dice.Chance(5);
        if (odd != OddOrders.None || (isVirtual && scenario == OrderScenario.PartiallyShipped))
        {
            scenario = odd != OddOrders.None ? OrderScenario.Pending : OrderScenario.Invoiced;
        }

        scenario = options.Period is { } period && odd == OddOrders.None ? Aged(scenario, id, period * (options.Orders - id) / options.Orders) : scenario;
        var created = epoch - options.SecondsBefore(options.Orders - id, options.Orders, (options.Orders - id) / OrdersPerSecondBlock * SecondsPerBlock) - 60;
        var span = scenario == OrderScenario.Pending ? 5 : Math.Min(LongestLife, epoch - created);
        var updated = created + dice.Next((int)span + 1);
        long? customer = dice.Chance(50) ? people.CustomerOf(StoreView.Of(store).WebsiteId, ref dice) : null;
        return new OrderFacts(id, scenario, odd, store, customer, created, updated, isVirtual && odd == OddOrders.None, dice.Chance(20), dice.Chance(60));
    }

    public OrderPlan Plan(long id)
    {
        var facts = Facts(id);
        var dice = new Dice(options.Seed, DiceKind.Lines, id);
        var store = StoreView.Of(facts.StoreId);
        var buyer = facts.CustomerId is { } customer ? people.Customer(customer) : people.Guest(store.WebsiteId, store.Id, ref dice);
        var tax = buyer.Home.Country.TaxPermille;
        var coupon = dice.Chance(12) ? dice.Next(Coupons.Length) : -1;
        var lines = RowPlanner.Plan(facts, store, tax, coupon < 0 ? 0 : Percents[coupon], ref dice);
        var fee = facts.IsVirtual ? 0 : ShippingFees[dice.Next(ShippingFees.Length)];
        var shipping = new Pair(fee, RowAmounts.Divide((Int128)fee * store.Rate, 10000));
        return new OrderPlan
        {
            Facts = facts,
            Store = store,
            Buyer = buyer,
            Lines = lines,
            Totals = OrderTotals.Of(lines, line => line.Quantity, shipping, tax),
            ShippingGross = shipping,
            TaxPermille = tax,
            Coupon = coupon < 0 ? null : Coupons[coupon],
            Payment = PaymentPlan.Draw(ref dice, id),
            Comment = dice.Chance(30) ? dice.Pick(Comments) : null,
            CustomerNote = facts.Oddness == OddOrders.HugeField ? HugeNote.Value : dice.Chance(8) ? dice.Pick(Comments) : null,
            ExternalId = dice.Chance(5) ? $"SO-{id}" : null,
            FloatNoise = dice.Chance(4),
        };
    }

    // In a store of months, what was placed long ago is done, but for a few that were forgotten.
    private static OrderScenario Aged(OrderScenario scenario, long id, TimeSpan age) =>
        age > LongestWork && id % ForgottenEvery != 0
        && scenario is OrderScenario.Pending or OrderScenario.PendingPayment or OrderScenario.PaymentReview or OrderScenario.Invoiced or OrderScenario.PartiallyInvoiced or OrderScenario.PartiallyShipped
            ? OrderScenario.Complete
            : scenario;

    private static OrderScenario Scenario(int percent) => percent switch
    {
        < 18 => OrderScenario.Pending,
        < 22 => OrderScenario.PendingPayment,
        < 24 => OrderScenario.PaymentReview,
        < 34 => OrderScenario.Invoiced,
        < 37 => OrderScenario.PartiallyInvoiced,
        < 49 => OrderScenario.PartiallyShipped,
        < 79 => OrderScenario.Complete,
        < 86 => OrderScenario.PartiallyRefunded,
        < 90 => OrderScenario.Closed,
        < 96 => OrderScenario.Canceled,
        _ => OrderScenario.Holded,
    };
}
