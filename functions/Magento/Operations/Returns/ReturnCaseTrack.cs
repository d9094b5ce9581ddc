namespace PowerPlatformMagento.Magento.Operations.Returns;

/// <summary>A parcel of a return.</summary>
/// <param name="Id">Magento's id; null where the store did not say.</param>
/// <param name="Number">Tracking number.</param>
/// <param name="CarrierCode">Code of the carrier.</param>
public sealed record ReturnCaseTrack(string? Id, string Number, string? CarrierCode);
