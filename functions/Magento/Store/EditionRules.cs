using PowerPlatformMagento.Magento.Options;

namespace PowerPlatformMagento.Magento.Store;

/// <summary>Tells the edition of a store.</summary>
internal static class EditionRules
{
    /// <summary>Reads the text of the version page, for example <c>Magento/2.4 (Community)</c>.</summary>
    public static (StoreEdition Edition, string? Version) Parse(string text)
    {
        const string Start = "Magento/";
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (!text.StartsWith(Start, StringComparison.Ordinal) || space <= Start.Length || space > Start.Length + 20)
        {
            return (StoreEdition.Unknown, null);
        }

        var edition = text.Contains("(Community)", StringComparison.OrdinalIgnoreCase) ? StoreEdition.OpenSource
            : text.Contains("(Enterprise)", StringComparison.OrdinalIgnoreCase) || text.Contains("(B2B)", StringComparison.OrdinalIgnoreCase) ? StoreEdition.AdobeCommerce
            : StoreEdition.Unknown;
        return (edition, text[Start.Length..space]);
    }

    /// <summary>What the store says of itself, else what it offers.</summary>
    public static StoreEdition Decide(ApiStyle style, StoreEdition named, IReadOnlyList<CapabilityStatus> capabilities)
    {
        if (style == ApiStyle.CloudService)
        {
            return StoreEdition.AdobeCommerceCloudService;
        }

        if (named != StoreEdition.Unknown)
        {
            return named;
        }

        var returns = capabilities.FirstOrDefault(status => status.Capability == Capability.Returns)?.State ?? CapabilityState.Unknown;
        return returns switch
        {
            CapabilityState.Available or CapabilityState.NotPermitted => StoreEdition.AdobeCommerce,
            CapabilityState.Missing => StoreEdition.OpenSource,
            _ => StoreEdition.Unknown,
        };
    }
}
