using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Prices;

/// <summary>One tier price of a request.</summary>
internal sealed record TierPriceRow(decimal? Price, string? PriceType, long? WebsiteId, string? Sku, string? Group, decimal? Quantity)
{
    /// <summary>Tail of every refusal. The parameters are not put in, as Magento leaves it.</summary>
    private const string RowId = " Row ID: SKU = %SKU, Website ID: %websiteId, Customer Group: %customerGroup, Quantity: %qty.";

    public bool IsDiscount => PriceType == "discount";

    private string[] Values => [Sku ?? "", $"{WebsiteId}", Group ?? "", PriceFailures.Text(Quantity)];

    /// <exception cref="RestError">A value of another type, or a member nobody knows.</exception>
    public static TierPriceRow Read(BodyObject row)
    {
        row.Only("price", "price_type", "website_id", "sku", "customer_group", "quantity", "extension_attributes");
        return new TierPriceRow(row.Number("price"), row.Text("price_type"), row.Integer("website_id"), row.Text("sku"), row.Text("customer_group"), row.Number("quantity"));
    }

    /// <summary>Whether two rows of a request are for the same buyers and quantity.</summary>
    public bool IsLike(TierPriceRow other) => string.Equals(Sku, other.Sku, StringComparison.OrdinalIgnoreCase) && string.Equals(Group, other.Group, StringComparison.OrdinalIgnoreCase)
        && Quantity == other.Quantity && WebsiteId == other.WebsiteId;

    /// <summary>What Magento finds wrong with the row, in its order.</summary>
    /// <param name="index">Number of the row.</param>
    /// <param name="product">What is known of its product.</param>
    /// <param name="isTwice">Whether another row of the request is for the same buyers.</param>
    /// <param name="groupId">The customer group; null when there is none of this name.</param>
    /// <param name="failures">Where to write it down.</param>
    public void Check(int index, (bool IsPriced, bool IsBundle) product, bool isTwice, long? groupId, PriceFailures failures)
    {
        if (!product.IsPriced)
        {
            Fail("Invalid attribute SKU = %SKU.");
        }

        if (Price is null or < 0 || (IsDiscount && Price > 100))
        {
            Fail("Invalid attribute Price = %price.", PriceFailures.Text(Price));
        }

        if (PriceType is not ("fixed" or "discount") || (product.IsBundle && !IsDiscount))
        {
            Fail("Invalid attribute Price Type = %priceType.", PriceType ?? "");
        }

        if (Quantity is null or < 1)
        {
            Fail("Invalid attribute Quantity = %qty.");
        }

        // Prices are the same for all websites, as Magento is shipped: then only website 0 fits.
        if (WebsiteId is not 0)
        {
            Fail("Invalid attribute Website ID = %websiteId.");
        }

        if (isTwice)
        {
            Fail("We found a duplicate website, tier price, customer group and quantity: Customer Group = %customerGroup, Website ID = %websiteId, Quantity = %qty.");
        }

        if (groupId is null)
        {
            Fail("No such entity with Customer Group = %customerGroup.");
        }

        void Fail(string message, params string[] first) => failures.Add(index, message + RowId, [.. first, .. Values]);
    }
}
