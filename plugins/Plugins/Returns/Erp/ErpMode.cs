namespace PowerPlatformMagento.Plugins.Returns.Erp;

/// <summary>How an authorized return gets into the ERP system.</summary>
internal enum ErpMode
{
    /// <summary>Not at all.</summary>
    Off,

    /// <summary>Somebody creates the return order there; until it answers the return shows that it waits.</summary>
    Manual,

    /// <summary>Through the virtual tables of Finance and Operations.</summary>
    VirtualTables,
}
