namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>What an invoice is made from.</summary>
public sealed record NewInvoice
{
    /// <summary>Rows and pieces; none = everything left.</summary>
    public IReadOnlyList<DocumentLine> Lines { get; init; } = [];

    /// <summary>Comment; null = none.</summary>
    public DocumentComment? Comment { get; init; }
}
