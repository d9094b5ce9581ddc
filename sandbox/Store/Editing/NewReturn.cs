namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>What a customer asks for when goods shall go back.</summary>
public sealed record NewReturn
{
    /// <summary>The order.</summary>
    public required long OrderId { get; init; }

    /// <summary>Goods, at least one.</summary>
    public required IReadOnlyList<NewReturnLine> Lines { get; init; }

    /// <summary>What the customer writes; null = nothing.</summary>
    public string? Comment { get; init; }
}
