using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Service;

/// <summary>The targets in use. A target of a store takes the place of the one for all stores.</summary>
internal sealed class SlaTargets(IReadOnlyCollection<SlaTarget> all)
{
    /// <summary>The target of a stage for an order of this store; null when nobody set one.</summary>
    public SlaTarget? Find(Guid? storeId, SlaStage stage) =>
        all.FirstOrDefault(target => target.Stage == stage && target.StoreId is not null && target.StoreId == storeId)
        ?? all.FirstOrDefault(target => target.Stage == stage && target.StoreId is null);

    /// <summary>All targets of a stage, at most one a store.</summary>
    public IReadOnlyList<SlaTarget> Of(SlaStage stage) =>
        [.. all.Where(target => target.Stage == stage).GroupBy(target => target.StoreId).Select(targets => targets.First())];
}
