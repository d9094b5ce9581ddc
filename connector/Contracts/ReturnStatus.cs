namespace PowerPlatformMagento.Contracts;

/// <summary>Where a return stands. Magento's own status codes differ between versions and merchants; these names are fixed.</summary>
public static class ReturnStatus
{
    /// <summary>The customer asked; nobody answered yet.</summary>
    public const string Requested = "Requested";

    /// <summary>The store accepts the goods back, all or some of them.</summary>
    public const string Authorized = "Authorized";

    /// <summary>The store does not accept the goods back.</summary>
    public const string Rejected = "Rejected";

    /// <summary>The goods are on their way to the store.</summary>
    public const string InTransit = "InTransit";

    /// <summary>The goods arrived, all or some of them.</summary>
    public const string Received = "Received";

    /// <summary>The goods were accepted and the money was given back.</summary>
    public const string Refunded = "Refunded";

    /// <summary>The goods were accepted and replaced.</summary>
    public const string Exchanged = "Exchanged";

    /// <summary>Nothing is left to do.</summary>
    public const string Closed = "Closed";
}
