namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>A registration.</summary>
public sealed record NewCustomer
{
    /// <summary>The person.</summary>
    public required NewBuyer Buyer { get; init; }

    /// <summary>Store view in which the person registers. Default: the first.</summary>
    public int StoreViewId { get; init; } = 1;

    /// <summary>Whether the person wants the newsletter.</summary>
    public bool Subscribes { get; init; }
}
