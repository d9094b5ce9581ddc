namespace PowerPlatformMagento.Sandbox.Store.Catalogue;

/// <summary>What a store writes about an order.</summary>
public enum CatalogueDocumentKind
{
    /// <summary>A parcel.</summary>
    Shipment,

    /// <summary>An invoice.</summary>
    Invoice,

    /// <summary>A credit memo.</summary>
    Refund,
}
