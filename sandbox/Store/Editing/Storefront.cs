using System.Text;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Auth;
using PowerPlatformMagento.Sandbox.Store.Catalogue;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Promotions;

namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>What shoppers do: they register and place orders. Each is a document as Magento would answer it, and an event.</summary>
/// <param name="documents">The store's data.</param>
/// <param name="time">Clock of the dates.</param>
/// <param name="edition">Decides what documents of companies hold.</param>
public sealed class Storefront(DocumentSet documents, TimeProvider time, StoreEdition edition = StoreEdition.OpenSource)
{
    private const int MostPieces = 10_000;
    private const long ShippingFee = 590;

    /// <summary>Codes of the payment methods, with their titles.</summary>
    public static IReadOnlyDictionary<string, string> PaymentMethods { get; } = new Dictionary<string, string>
    {
        ["checkmo"] = "Check / Money order",
        ["banktransfer"] = "Überweisung",
        ["paypal_express"] = "PayPal Express Checkout",
    };

    /// <summary>Coupon codes the store opens with, and their percents; merchants may add others.</summary>
    public static IReadOnlyDictionary<string, int> Coupons => OrderPlanner.CouponPercents;

    /// <summary>Places an order: prices, tax, discount and totals are worked out as for every order of the store.</summary>
    /// <returns>Id of the order.</returns>
    /// <exception cref="StoreRuleException">Something is missing or not sold here.</exception>
    public long PlaceOrder(NewOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        lock (documents.Gate)
        {
            var id = Next(StoreEntity.Orders);
            var plan = Plan(id, order);
            documents.Put(StoreEntity.Orders, Encoding.UTF8.GetString(DocumentText.Write(w => OrderWriter.Write(w, plan, ServerGeneration.V247, edition))));
            if (plan.Coupon is { } coupon)
            {
                new CouponDesk(documents).Use(coupon);
            }

            return id;
        }
    }

    /// <summary>What an order would cost, without placing it.</summary>
    /// <exception cref="StoreRuleException">Something is missing or not sold here.</exception>
    public CatalogueTotals Price(NewOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        lock (documents.Gate)
        {
            var plan = Plan(Next(StoreEntity.Orders), order);
            var totals = plan.Totals;
            return new CatalogueTotals(
                Money(totals.SubtotalGross), Money(totals.ShippingGross), Money(totals.Discount), Money(totals.Tax), Money(totals.Grand), 0, 0, plan.Currency);
        }
    }

    /// <summary>Registers a customer.</summary>
    /// <returns>Id of the customer.</returns>
    /// <exception cref="StoreRuleException">The address is taken, or something is missing.</exception>
    public long Register(NewCustomer customer)
    {
        ArgumentNullException.ThrowIfNull(customer);
        var view = View(customer.StoreViewId);
        lock (documents.Gate)
        {
            var entered = PeopleReader.Entered(customer.Buyer, view);
            if (new PeopleReader(documents).AccountOf(entered.Email, view.WebsiteId) is not null)
            {
                throw new StoreRuleException("A customer with the same email address already exists in an associated website.");
            }

            var id = Next(StoreEntity.Customers);
            var person = entered with { CustomerId = id, GroupId = 1 };
            var now = time.GetUtcNow().ToUnixTimeSeconds();
            var text = DocumentText.Write(w => CustomerWriter.Write(w, person, now, now, edition, hasAddress: true));
            var document = JsonNode.Parse(text)!.AsObject();
            document["extension_attributes"]!["is_subscribed"] = customer.Subscribes;
            documents.Put(StoreEntity.Customers, document.ToJsonString());
            return id;
        }
    }

    private OrderPlan Plan(long id, NewOrder order)
    {
        var people = new PeopleReader(documents);
        var account = order.CustomerId is { } customer ? people.Find(customer) ?? throw new StoreRuleException($"The store has no customer {customer}.") : null;
        var view = View(order.StoreViewId ?? account?.StoreId ?? 1);
        var buyer = account is null ? PeopleReader.Entered(order.Buyer ?? throw new StoreRuleException("A guest has to enter name and address."), view) : PeopleReader.At(account, order.Buyer, view);
        if (account is not null && account.WebsiteId != view.WebsiteId)
        {
            throw new StoreRuleException("The account of this customer belongs to another website.");
        }

        var percent = order.CouponCode is not { Length: > 0 } coupon ? 0
            : new CouponDesk(documents).Percent(coupon) ?? throw new StoreRuleException("The coupon code isn't valid. Verify the code and try again.");
        var tax = buyer.Home.Country.TaxPermille;
        var lines = ChosenRows.Plan(id, view, tax, percent, Choices(order.Lines));
        var isVirtual = lines.TrueForAll(line => line.Kind == LineKind.Virtual);
        var fee = isVirtual ? default : new Pair(ShippingFee, RowAmounts.Divide((Int128)ShippingFee * view.Rate, 10000));
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        return new OrderPlan
        {
            Facts = new OrderFacts(id, OrderScenario.Pending, OddOrders.None, view.Id, account?.CustomerId, now, now, isVirtual, TwoParcels: false, InvoicedEarly: false),
            Store = view,
            Buyer = buyer,
            Lines = lines,
            Totals = OrderTotals.Of(lines, line => line.Quantity, fee, tax),
            ShippingGross = fee,
            TaxPermille = tax,
            Coupon = percent == 0 ? null : order.CouponCode,
            Payment = Payment(order.PaymentMethod),
            CustomerNote = string.IsNullOrWhiteSpace(order.Note) ? null : order.Note,
        };
    }

    /// <exception cref="StoreRuleException">Nothing was chosen, or something that is not sold here.</exception>
    internal static List<(CatalogueItem Item, int Quantity)> Choices(IReadOnlyList<NewOrderLine> lines)
    {
        if (lines.Count == 0)
        {
            throw new StoreRuleException("The cart is empty.");
        }

        List<(CatalogueItem, int)> choices = [];
        foreach (var (sku, quantity) in lines)
        {
            if (quantity is < 1 or > MostPieces)
            {
                throw new StoreRuleException($"The quantity must be between 1 and {MostPieces}.");
            }

            choices.Add((CatalogueItem.Find(sku) ?? throw new StoreRuleException($"The store does not sell {sku}."), quantity));
        }

        return choices;
    }

    private static decimal Money(Pair amount) => amount.Own / 100m;

    private static PaymentPlan Payment(string method) => PaymentMethods.TryGetValue(method, out var title)
        ? new PaymentPlan(method, title, null, null, null)
        : throw new StoreRuleException("The requested payment method is not available.");

    /// <exception cref="StoreRuleException">There is no such store view.</exception>
    internal static StoreView View(int id) =>
        StoreView.All.FirstOrDefault(view => view.Id == id && id > 0) ?? throw new StoreRuleException($"The store has no store view {id}.");

    private long Next(StoreEntity collection) => documents.Ids(collection).DefaultIfEmpty(0).Max() + 1;
}
