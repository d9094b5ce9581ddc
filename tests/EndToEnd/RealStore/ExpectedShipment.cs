namespace PowerPlatformMagento.EndToEnd.Tests.RealStore;

/// <summary>What the row of a captured shipment must say.</summary>
internal sealed record ExpectedShipment(
    long OrderId, long Id, string Number, string ShippedOn, decimal Quantity, string Contents, string? Carrier, string? TrackingNumbers);
