namespace PowerPlatformMagento.Magento.Operations.Orders;

/// <summary>What can be done to the state of an order.</summary>
public enum StateChange
{
    /// <summary>Put it on hold.</summary>
    Hold,

    /// <summary>Take it off hold.</summary>
    Release,

    /// <summary>Cancel what is neither invoiced nor shipped.</summary>
    Cancel,
}
