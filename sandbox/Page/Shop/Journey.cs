namespace PowerPlatformMagento.Sandbox.Page.Shop;

/// <summary>A record on its way from the store to Dataverse.</summary>
/// <param name="Record">The record.</param>
/// <param name="StartedAt">When the store wrote it, UTC.</param>
/// <param name="Started">The same as a time stamp for measuring.</param>
/// <param name="Status">Its status in the store since then, as Magento names it; null when it has none.</param>
internal sealed record Journey(ShopRecord Record, DateTimeOffset StartedAt, long Started, string? Status = null)
{
    /// <summary>How long it took; null while it travels.</summary>
    public TimeSpan? Took { get; init; }

    /// <summary>Whether a row shows what the store wrote. Magento keeps whole seconds, so within the same second the status has to agree too.</summary>
    public bool IsShownBy(FoundRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var second = StartedAt.UtcDateTime.AddTicks(-(StartedAt.UtcDateTime.Ticks % TimeSpan.TicksPerSecond));
        return row.ChangedInStore is { } changed && (changed == second ? Status is null || row.Status == Status : changed > second);
    }

    /// <summary>How long it took in words, e.g. <c>1.2 s</c>.</summary>
    public static string Words(TimeSpan took) => took < TimeSpan.FromMinutes(1)
        ? FormattableString.Invariant($"{took.TotalSeconds:0.0} s")
        : FormattableString.Invariant($"{(int)took.TotalMinutes} min {took.Seconds} s");
}
