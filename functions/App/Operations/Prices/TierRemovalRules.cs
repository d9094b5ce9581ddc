using PowerPlatformMagento.Operations.Prices;

namespace PowerPlatformMagento.App.Operations.Prices;

/// <summary>What a request to remove tier prices must be beyond its own limits: nothing may go that is not named. Pure.</summary>
internal static class TierRemovalRules
{
    private const string All = "All";

    /// <summary>Whether every tier price of the products goes.</summary>
    /// <exception cref="OperationException">An item says too little or too much; every field is named.</exception>
    public static bool RemovesAll(TierPriceRemovalRequest request)
    {
        var removesAll = request.Mode == All;
        var errors = request.Items.Index().SelectMany(item => Find(item.Item, $"items[{item.Index}].", removesAll)).ToList();
        return errors.Count == 0 ? removesAll : throw OperationException.Invalid(errors);
    }

    private static IEnumerable<FieldError> Find(TierPriceRemoval item, string parent, bool removesAll)
    {
        if (!removesAll && item.Quantity is null)
        {
            yield return new FieldError(parent + "quantity", "Must be given, unless the mode is All.");
        }

        if (removesAll && item.Quantity is not null)
        {
            yield return new FieldError(parent + "quantity", "Must be empty when the mode is All.");
        }

        if (removesAll && Given.Text(item.CustomerGroup) is not null)
        {
            yield return new FieldError(parent + "customerGroup", "Must be empty when the mode is All.");
        }

        if (removesAll && Given.Text(item.Website) is not null)
        {
            yield return new FieldError(parent + "website", "Must be empty when the mode is All.");
        }
    }
}
