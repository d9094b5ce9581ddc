namespace PowerPlatformMagento.Contracts;

/// <summary>Where an abandoned cart stands.</summary>
public static class CartState
{
    /// <summary>The customer works with it.</summary>
    public const string Open = "Open";

    /// <summary>Nobody touched it for longer than the store waits.</summary>
    public const string Abandoned = "Abandoned";

    /// <summary>The customer came back to it.</summary>
    public const string Recovered = "Recovered";

    /// <summary>It became an order.</summary>
    public const string Converted = "Converted";

    /// <summary>Nobody came back in time.</summary>
    public const string Expired = "Expired";
}
