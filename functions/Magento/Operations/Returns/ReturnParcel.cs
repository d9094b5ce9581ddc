namespace PowerPlatformMagento.Magento.Operations.Returns;

/// <summary>A parcel to add.</summary>
/// <param name="Number">Tracking number.</param>
/// <param name="CarrierCode">Code of the carrier.</param>
/// <param name="Title">Name of the carrier.</param>
public sealed record ReturnParcel(string Number, string CarrierCode, string Title);
