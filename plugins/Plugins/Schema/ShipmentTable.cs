namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the shipment table.</summary>
internal static class ShipmentTable
{
    public const string Name = "mag_shipment";
    public const string Id = "mag_shipmentid";
    public const string Number = "mag_name";
    public const string ExternalKey = "mag_externalkey";
    public const string Order = "mag_orderid";
    public const string MagentoId = "mag_magentoid";
    public const string ShippedOn = "mag_shippedon";
    public const string SourceCode = "mag_sourcecode";
    public const string TotalQuantity = "mag_totalquantity";
    public const string Carrier = "mag_carrier";
    public const string TrackingNumbers = "mag_trackingnumbers";
    public const string Contents = "mag_contents";
    public const string Lines = "mag_lines";
    public const string Tracks = "mag_tracks";
}
