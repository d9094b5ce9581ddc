namespace PowerPlatformMagento.App;

/// <summary>Ids that sort by the time they were made.</summary>
internal sealed class TimeOrderedIds(TimeProvider time) : IIdSource
{
    public Guid Create() => Guid.CreateVersion7(time.GetUtcNow());
}
