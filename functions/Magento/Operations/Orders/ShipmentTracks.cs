namespace PowerPlatformMagento.Magento.Operations.Orders;

/// <summary>The parcels of a shipment.</summary>
/// <param name="OrderId">Order the shipment belongs to.</param>
/// <param name="Tracks">Ids of the tracks by number; the first where a number is there twice.</param>
public sealed record ShipmentTracks(string OrderId, IReadOnlyDictionary<string, string> Tracks);
