namespace PowerPlatformMagento.Operations.Platform;

/// <summary>Kinds of records that are imported into Dataverse.</summary>
public enum SyncedEntity
{
    /// <summary>A customer account.</summary>
    Customer,

    /// <summary>An order with its documents.</summary>
    Order,

    /// <summary>A return of goods.</summary>
    Return,
}
