namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>What becomes of a row of a return; what is null stays.</summary>
/// <param name="ItemId">The row.</param>
public sealed record ReturnChange(long ItemId)
{
    /// <summary>Status code, e.g. <c>authorized</c> or <c>denied</c>.</summary>
    public string? Status { get; init; }

    /// <summary>Pieces accepted back, not more than asked for.</summary>
    public decimal? Authorized { get; init; }

    /// <summary>Pieces that arrived, not more than accepted.</summary>
    public decimal? Returned { get; init; }

    /// <summary>Pieces found in order, not more than arrived.</summary>
    public decimal? Approved { get; init; }
}
