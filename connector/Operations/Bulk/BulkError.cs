namespace PowerPlatformMagento.Operations.Bulk;

/// <summary>An item that was refused.</summary>
public sealed record BulkError
{
    /// <summary>SKU of the item, as it was sent.</summary>
    public required string Sku { get; init; }

    /// <summary>Why it was refused.</summary>
    public required string Message { get; init; }

    /// <summary>Place of the item in the request, counted from 0.</summary>
    public int Position { get; init; }
}
