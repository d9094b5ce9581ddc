namespace PowerPlatformMagento.Magento.Http;

/// <summary>Where below the base address a call goes.</summary>
internal enum StorePlace
{
    /// <summary>The REST interface.</summary>
    Rest,

    /// <summary>The description the REST interface gives of itself; signed like a call.</summary>
    Schema,

    /// <summary>A page outside the REST interface; nobody signs in there.</summary>
    Page,
}
