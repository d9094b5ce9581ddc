using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Service;

/// <summary>How long a stage may take.</summary>
/// <param name="StoreId">The store it is for; null for all stores without a target of their own.</param>
/// <param name="Stage">The stage.</param>
/// <param name="WarnAfter">After this time it is getting late.</param>
/// <param name="BreachAfter">After this time it is too late.</param>
internal sealed record SlaTarget(Guid? StoreId, SlaStage Stage, TimeSpan WarnAfter, TimeSpan BreachAfter);
