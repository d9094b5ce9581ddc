using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.Page.Shop;

/// <summary>A cart while somebody fills it.</summary>
public sealed class CartDraft
{
    private readonly List<NewOrderLine> _lines = [];

    /// <summary>Products in the order they were added.</summary>
    public IReadOnlyList<NewOrderLine> Lines => _lines;

    /// <summary>Adds pieces of a product; one that is there already gets more of them.</summary>
    public void Add(string sku, int quantity = 1)
    {
        var index = _lines.FindIndex(line => line.Sku == sku);
        if (index < 0)
        {
            _lines.Add(new NewOrderLine(sku, quantity));
        }
        else
        {
            _lines[index] = _lines[index] with { Quantity = _lines[index].Quantity + quantity };
        }
    }

    /// <summary>Sets the pieces of a product; none or fewer take it out.</summary>
    public void Set(string sku, int quantity)
    {
        var index = _lines.FindIndex(line => line.Sku == sku);
        if (index >= 0 && quantity <= 0)
        {
            _lines.RemoveAt(index);
        }
        else if (index >= 0)
        {
            _lines[index] = _lines[index] with { Quantity = quantity };
        }
    }

    /// <summary>Takes a product out.</summary>
    public void Remove(string sku) => Set(sku, 0);

    /// <summary>What the store gets.</summary>
    /// <param name="customerId">The registered customer; null for a guest.</param>
    /// <param name="buyer">The address entered; null = the one of the account.</param>
    /// <param name="storeViewId">Store view; null = the customer's.</param>
    /// <param name="checkout">Payment, coupon and note.</param>
    public NewOrder ToOrder(long? customerId, BuyerDraft? buyer, int? storeViewId, CheckoutDraft checkout)
    {
        ArgumentNullException.ThrowIfNull(checkout);
        return new NewOrder
        {
            CustomerId = customerId,
            Buyer = buyer?.ToBuyer(),
            Lines = [.. _lines],
            StoreViewId = storeViewId,
            PaymentMethod = checkout.PaymentMethod,
            CouponCode = string.IsNullOrWhiteSpace(checkout.Coupon) ? null : checkout.Coupon.Trim(),
            Note = checkout.Note,
        };
    }
}
