using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.Carts;

/// <summary>What shoppers do before the checkout. Safe for many threads.</summary>
public sealed class StoreCarts
{
    private readonly DocumentSet documents;
    private readonly TimeProvider time;
    private readonly Storefront front;
    private readonly StoreEditor orders;
    private readonly OpenDocuments open;

    internal StoreCarts(DocumentSet documents, TimeProvider time, Storefront front, StoreEditor orders)
    {
        this.documents = documents;
        this.time = time;
        this.front = front;
        this.orders = orders;
        open = new OpenDocuments(documents, time);
    }

    /// <summary>Puts products into a new cart.</summary>
    /// <returns>Id of the cart.</returns>
    /// <exception cref="StoreRuleException">There is no such customer or product.</exception>
    public long Add(NewCart cart)
    {
        ArgumentNullException.ThrowIfNull(cart);
        lock (documents.Gate)
        {
            var buyer = cart.CustomerId is { } customer ? new PeopleReader(documents).Find(customer) ?? throw StoreRuleException.NoSuch("customerId", customer) : null;
            var view = Storefront.View(cart.StoreViewId ?? buyer?.StoreId ?? 1);
            var id = open.Next(StoreEntity.Carts);
            Save(new CartPlan
            {
                Id = id,
                View = view,
                Buyer = buyer,
                Customer = buyer is null ? null : open.Read(StoreEntity.Customers, buyer.CustomerId!.Value),
                GuestEmail = cart.GuestEmail,
                Lines = ChosenRows.Plan(id, view, CartPlan.TaxOf(buyer, view), 0, Storefront.Choices(cart.Lines)),
                CreatedAt = open.Now,
                UpdatedAt = open.Now,
            });
            return id;
        }
    }

    /// <summary>Replaces what is in a cart.</summary>
    /// <exception cref="StoreRuleException">The cart was ordered, or a product is not sold here.</exception>
    /// <exception cref="KeyNotFoundException">There is no such cart.</exception>
    public void Change(long cartId, IReadOnlyList<NewOrderLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        lock (documents.Gate)
        {
            var cart = Active(cartId);
            var buyer = Customer(cart) is { } customer ? new PeopleReader(documents).Find(customer) : null;
            var view = Storefront.View(cart["store_id"]!.GetValue<int>());
            Save(new CartPlan
            {
                Id = cartId,
                View = view,
                Buyer = buyer,
                Customer = buyer is null ? null : open.Read(StoreEntity.Customers, buyer.CustomerId!.Value),
                GuestEmail = (string?)cart["billing_address"]?["email"],
                Lines = ChosenRows.Plan(cartId, view, CartPlan.TaxOf(buyer, view), 0, Storefront.Choices(lines)),
                CreatedAt = (string)cart["created_at"]!,
                UpdatedAt = open.Now,
            });
        }
    }

    /// <summary>Lets a cart lie: nobody has touched it for so long.</summary>
    /// <exception cref="KeyNotFoundException">There is no such cart.</exception>
    public void Abandon(long cartId, TimeSpan age)
    {
        lock (documents.Gate)
        {
            var cart = open.Read(StoreEntity.Carts, cartId);
            cart["updated_at"] = (time.GetUtcNow() - age).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
            open.Save(StoreEntity.Carts, cart);
        }
    }

    /// <summary>Orders what is in a cart; the cart is no longer active.</summary>
    /// <param name="cartId">The cart.</param>
    /// <param name="buyer">Name and address: needed for guests, and for customers without an address in their account.</param>
    /// <returns>Id of the order.</returns>
    /// <exception cref="StoreRuleException">The cart was ordered before, or something is missing.</exception>
    /// <exception cref="KeyNotFoundException">There is no such cart.</exception>
    public long Order(long cartId, NewBuyer? buyer = null)
    {
        lock (documents.Gate)
        {
            var cart = Active(cartId);
            var id = front.PlaceOrder(new NewOrder
            {
                CustomerId = Customer(cart),
                Buyer = buyer,
                StoreViewId = cart["store_id"]!.GetValue<int>(),
                Lines = [.. cart["items"]!.AsArray().Select(item => new NewOrderLine((string)item!["sku"]!, item["qty"]!.GetValue<int>()))],
            });
            orders.Set(id, new Dictionary<string, JsonNode?> { ["quote_id"] = cartId });
            cart["is_active"] = false;
            cart["reserved_order_id"] = open.Read(StoreEntity.Orders, id)["increment_id"]!.DeepClone();
            cart["updated_at"] = open.Now;
            open.Save(StoreEntity.Carts, MemberOrder.Sort(cart, "cart"));
            return id;
        }
    }

    private static long? Customer(JsonObject cart) => cart["customer"]?["id"]?.GetValue<long>();

    private JsonObject Active(long cartId)
    {
        var cart = open.Read(StoreEntity.Carts, cartId);
        return cart["is_active"]?.GetValue<bool>() == true ? cart : throw new StoreRuleException("The cart was ordered already.");
    }

    /// <summary>The totals first: whoever finds the cart finds them too.</summary>
    private void Save(CartPlan plan)
    {
        open.Save(StoreEntity.CartTotals, CartTotalsDocument.Of(plan));
        open.Save(StoreEntity.Carts, CartDocument.Of(plan));
    }
}
