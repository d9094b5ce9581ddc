namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>What a shipment is made from.</summary>
public sealed record NewShipment
{
    /// <summary>Rows and pieces; none = everything left. More than is left ships what is left.</summary>
    public IReadOnlyList<DocumentLine> Lines { get; init; } = [];

    /// <summary>Parcels.</summary>
    public IReadOnlyList<NewTrack> Tracks { get; init; } = [];

    /// <summary>Comment; null = none.</summary>
    public DocumentComment? Comment { get; init; }

    /// <summary>Source the goods leave; null = the default one.</summary>
    public string? SourceCode { get; init; }
}
