using System.Collections.Concurrent;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;
using PowerPlatformMagento.Sandbox.Page.Live;
using PowerPlatformMagento.Sandbox.Page.Session;

namespace PowerPlatformMagento.Sandbox.Page.Shop;

/// <summary>Watches what somebody did in the store arrive in Dataverse: one for each open page, kept when another address is opened.</summary>
internal sealed class Journeys(ChangeFeed changes, PageOptions options, PageSession session, TimeProvider time) : IDisposable
{
    private readonly ConcurrentDictionary<ShopRecord, Journey> _journeys = new();

    // When rows were committed, so that the time is right although rows are looked up a little later.
    private readonly ConcurrentDictionary<Guid, long> _commits = new();
    private IDisposable? _subscription;

    /// <summary>Something arrived. Comes on any thread.</summary>
    public event Action? Changed;

    /// <summary>Key of the store in Dataverse.</summary>
    public string Store => options.Store?.Options.Events?.Store ?? "main";

    /// <summary>Runs something that changes the store, and watches the record it names.</summary>
    /// <param name="change">Changes the store.</param>
    /// <param name="status">The status of the record afterwards; null when it has none.</param>
    public ShopRecord Send(Func<ShopRecord> change, Func<ShopRecord, string?>? status = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        _subscription ??= changes.Subscribe(Note, LookAsync);
        var (startedAt, started) = (time.GetUtcNow(), time.GetTimestamp());
        var record = change();
        _journeys[record] = new Journey(record, startedAt, started, status?.Invoke(record));
        return record;
    }

    /// <summary>The last journey of a record; null when nothing was done with it here.</summary>
    public Journey? Find(ShopRecord record) => _journeys.GetValueOrDefault(record);

    /// <summary>The row of a record as the signed-in user sees it; null when it is not there or not for this user.</summary>
    public async Task<FoundRow?> FindRowAsync(ShopRecord record, CancellationToken cancellationToken)
    {
        try
        {
            return await RowFinder.FindAsync(session.Service, RowPlace.Of(Store, record), cancellationToken);
        }
        catch (Exception exception) when (ProblemReader.IsFailedCall(exception))
        {
            // Not for this user, or Dataverse is busy: the next change of the table asks again.
            return null;
        }
    }

    /// <summary>Address of the open issue of a record; null when none is open or not for this user.</summary>
    public async Task<string?> FindIssueAsync(ShopRecord record, CancellationToken cancellationToken)
    {
        try
        {
            return await RowFinder.FindIssueAsync(session.Service, RowPlace.KeyOf(Store, record), cancellationToken);
        }
        catch (Exception exception) when (ProblemReader.IsFailedCall(exception))
        {
            // As above.
            return null;
        }
    }

    /// <inheritdoc />
    public void Dispose() => _subscription?.Dispose();

    private bool Note(RowChange change)
    {
        if (!RowPlace.Tables.Contains(change.Table) || _journeys.All(pair => pair.Value.Took is not null))
        {
            return false;
        }

        _commits[change.Id] = time.GetTimestamp();
        return true;
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        foreach (var journey in _journeys.Values.Where(journey => journey.Took is null))
        {
            if (await FindRowAsync(journey.Record, cancellationToken) is { } row && journey.IsShownBy(row))
            {
                var arrived = _commits.TryGetValue(row.Id, out var committed) ? committed : time.GetTimestamp();
                _journeys.TryUpdate(journey.Record, journey with { Took = time.GetElapsedTime(journey.Started, arrived) }, journey);
            }
        }

        if (_journeys.All(pair => pair.Value.Took is not null))
        {
            _commits.Clear();
        }

        Changed?.Invoke();
    }
}
