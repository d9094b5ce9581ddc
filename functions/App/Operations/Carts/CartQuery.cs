using PowerPlatformMagento.Magento.Operations.Carts;

namespace PowerPlatformMagento.App.Operations.Carts;

/// <summary>Reads which carts a query asks for.</summary>
internal static class CartQuery
{
    /// <summary>Name of the parameter that says how long nobody touched a cart.</summary>
    public const string AbandonedAfter = "abandonedAfterMinutes";

    /// <summary>Longest age worth asking for, in minutes: Magento deletes carts after 30 days unless told otherwise.</summary>
    public const int Oldest = 525_600;

    /// <summary>The filter.</summary>
    /// <exception cref="OperationException">A value is wrong, or the values contradict each other.</exception>
    public static CartFilter Read(QueryReader query)
    {
        var minutes = query.Number(AbandonedAfter, 1, Oldest);
        var isActive = query.Flag("isActive");
        return minutes is not null && isActive == false
            ? throw OperationException.Invalid("isActive", "Abandoned carts are active ones.")
            : new CartFilter
            {
                AbandonedAfter = minutes is { } age ? TimeSpan.FromMinutes(age) : null,
                IsActive = isActive,
                MinimumTotal = query.Amount("minimumTotal"),
                CustomerEmail = query.Text("customerEmail"),
            };
    }
}
