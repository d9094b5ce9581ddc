using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

/// <summary>Tells listeners which rows a commit changed. Without listeners it costs nothing.</summary>
internal sealed class ChangeFeed(Lock engineLock)
{
    private List<RowChange>? _committed;

    public event Action<RowChange>? Changed;

    /// <summary>Called with the engine's lock held, after a commit.</summary>
    public void Add(Transaction transaction)
    {
        if (Changed is not null)
        {
            (_committed ??= []).AddRange(transaction.Summarize());
        }
    }

    /// <summary>
    /// Called with the engine's lock held, just before it is given back. Work in the midst of another transaction of the same
    /// thread leaves its changes to that one, which gives the lock back.
    /// </summary>
    public List<RowChange>? Take()
    {
        var committed = _committed;
        _committed = null;
        return committed;
    }

    /// <summary>Called after the lock was given back; puts the changes back when this thread still holds it.</summary>
    public void Publish(List<RowChange>? changes)
    {
        if (changes is null)
        {
            return;
        }

        if (engineLock.IsHeldByCurrentThread)
        {
            (_committed ??= []).InsertRange(0, changes);
            return;
        }

        foreach (var change in changes)
        {
            Changed?.Invoke(change);
        }
    }
}
