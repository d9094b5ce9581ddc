using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Service;

/// <summary>How an order stands against its targets.</summary>
/// <param name="Status">The status.</param>
/// <param name="DueOn">When the running stage is missed, UTC; null when none runs.</param>
internal sealed record SlaState(SlaStatus Status, DateTime? DueOn)
{
    public static SlaState NotMeasured { get; } = new(SlaStatus.NotMeasured, null);
}
