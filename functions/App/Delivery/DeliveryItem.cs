using PowerPlatformMagento.App.Inbox;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>One record on its way to Dataverse.</summary>
/// <param name="Item">The inbox row it comes from.</param>
/// <param name="Payload">JSON of the contract.</param>
/// <param name="Bytes">Size of the payload in UTF-8.</param>
/// <param name="UpdatedAt">Newest change it holds.</param>
/// <param name="ReadAt">When the store answered with it.</param>
/// <param name="OrderId">Magento's id of the order the record links to; null when it links to none.</param>
/// <param name="IsRemembered">False when what is delivered lacks its order: the next look at the store takes it for news and brings it again.</param>
internal sealed record DeliveryItem(
    InboxItem Item, string Payload, int Bytes, DateTimeOffset UpdatedAt, DateTimeOffset ReadAt, string? OrderId = null, bool IsRemembered = true)
{
    /// <summary>Failed attempts after which a record travels alone, so that it can only harm itself.</summary>
    public const int SuspectAfter = 3;
}
