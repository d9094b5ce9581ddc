using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Plugins.Consents;

/// <summary>When a customer account of the store tells a newsletter choice. All times UTC.</summary>
/// <param name="ReadAt">When the account was read.</param>
/// <param name="ChangedAt">When the account was changed last: Magento tells no time of the choice itself.</param>
/// <param name="AgreedOn">When the person agreed as a lead; null when not.</param>
internal sealed record StoreChoice(DateTime ReadAt, DateTime ChangedAt, DateTime? AgreedOn)
{
    public static StoreChoice Of(Source source, DateTime? agreedOn) => new(source.ReadAt, source.UpdatedAt, agreedOn);

    /// <summary>When the choice was made. The first one of a contact that was a lead is that of the lead, as long as it is the same.</summary>
    public DateTime ChosenAt(bool isSubscribed, bool isFirst) => isFirst && isSubscribed && AgreedOn is { } agreed && agreed <= ChangedAt ? agreed : ChangedAt;
}
