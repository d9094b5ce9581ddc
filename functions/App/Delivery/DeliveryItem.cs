using PowerPlatformMagento.App.Inbox;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>One record on its way to Dataverse.</summary>
/// <param name="Item">The inbox row it comes from.</param>
/// <param name="Payload">JSON of the contract.</param>
/// <param name="Bytes">Size of the payload in UTF-8.</param>
/// <param name="UpdatedAt">Newest change it holds.</param>
/// <param name="ReadAt">When the store answered with it.</param>
internal sealed record DeliveryItem(InboxItem Item, string Payload, int Bytes, DateTimeOffset UpdatedAt, DateTimeOffset ReadAt)
{
    /// <summary>Failed attempts after which a record travels alone, so that it can only harm itself.</summary>
    public const int SuspectAfter = 3;
}
