namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Schema names of the relationships that imports write through.</summary>
internal static class Relationships
{
    public const string OrderLines = "mag_order_mag_orderline";
    public const string OrderShipments = "mag_order_mag_shipment";
    public const string OrderInvoices = "mag_order_mag_invoice";
    public const string OrderRefunds = "mag_order_mag_refund";
    public const string ReturnLines = "mag_return_mag_returnline";
    public const string ReturnCases = "mag_return_incident";
    public const string CaseNotes = "Incident_Annotation";
    public const string ContactIdentities = "mag_contact_mag_identity";
    public const string LeadIdentities = "mag_lead_mag_identity";
    public const string AccountIdentities = "mag_account_mag_identity";
    public const string ContactAddresses = "Contact_CustomerAddress";
}
