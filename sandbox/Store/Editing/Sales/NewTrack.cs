namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>A parcel on its way.</summary>
/// <param name="Number">Number of the carrier.</param>
/// <param name="Title">Name of the carrier. Default: DHL Paket.</param>
/// <param name="CarrierCode">Code of the carrier, <c>custom</c> when the store does not know it.</param>
public sealed record NewTrack(string Number, string Title = "DHL Paket", string CarrierCode = "custom")
{
    /// <summary>Weight; null = not given.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Pieces; null = not given.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>What is in it; null = not given.</summary>
    public string? Description { get; init; }
}
