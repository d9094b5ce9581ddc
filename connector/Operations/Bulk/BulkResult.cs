namespace PowerPlatformMagento.Operations.Bulk;

/// <summary>What became of a write of many items. Good items are written although others are refused.</summary>
public sealed record BulkResult
{
    /// <summary>Number of items that the store has now as they were sent.</summary>
    public required int Accepted { get; init; }

    /// <summary>Number of accepted items that were so before, so that nothing was written for them.</summary>
    public int Unchanged { get; init; }

    /// <summary>Items that were refused, in the order of the request; empty when all were accepted.</summary>
    public IReadOnlyList<BulkError> Errors { get; init; } = [];
}
