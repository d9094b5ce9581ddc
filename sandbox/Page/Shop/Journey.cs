namespace PowerPlatformMagento.Sandbox.Page.Shop;

/// <summary>A record on its way from the store to Dataverse.</summary>
/// <param name="Record">The record.</param>
/// <param name="StartedAt">When the store wrote it, UTC.</param>
/// <param name="Started">The same as a time stamp for measuring.</param>
internal sealed record Journey(ShopRecord Record, DateTimeOffset StartedAt, long Started)
{
    /// <summary>How long it took; null while it travels.</summary>
    public TimeSpan? Took { get; init; }

    /// <summary>Whether a row shows what the store wrote: Magento keeps whole seconds.</summary>
    public bool IsShownBy(FoundRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.ChangedInStore is { } changed && changed >= StartedAt.UtcDateTime.AddTicks(-(StartedAt.UtcDateTime.Ticks % TimeSpan.TicksPerSecond));
    }

    /// <summary>How long it took in words, e.g. <c>1.2 s</c>.</summary>
    public static string Words(TimeSpan took) => took < TimeSpan.FromMinutes(1)
        ? FormattableString.Invariant($"{took.TotalSeconds:0.0} s")
        : FormattableString.Invariant($"{(int)took.TotalMinutes} min {took.Seconds} s");
}
