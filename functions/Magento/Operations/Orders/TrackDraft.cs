namespace PowerPlatformMagento.Magento.Operations.Orders;

/// <summary>A parcel that is added.</summary>
/// <param name="CarrierCode">Code of the carrier in the store.</param>
/// <param name="Title">Name of the carrier as the customer reads it.</param>
/// <param name="Number">Tracking number.</param>
public sealed record TrackDraft(string CarrierCode, string Title, string Number);
