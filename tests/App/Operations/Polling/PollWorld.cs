using PowerPlatformMagento.App.Operations.Polling;
using PowerPlatformMagento.Magento.Operations.Polling;

namespace PowerPlatformMagento.App.Tests.Operations.Polling;

/// <summary>A list of a store in memory whose rows appear when their transactions end, and a trigger that polls it.</summary>
internal sealed class PollWorld
{
    public static readonly DateTime Start = new(2026, 11, 23, 12, 0, 0, DateTimeKind.Utc);

    private readonly Dictionary<long, DateTime> _rows = [];
    private readonly List<(DateTime VisibleAt, long Id, DateTime ChangedAt)> _pending = [];
    private readonly List<ChangedRow> _changes = [];
    private string? _state;

    public DateTime Now { get; private set; } = Start;

    /// <summary>What the trigger handed out, in its order.</summary>
    public List<ChangedRow> HandedOut { get; } = [];

    /// <summary>The longest state so far.</summary>
    public int LongestState { get; private set; }

    /// <summary>Changes that were last changes of their record when they became visible and since the trigger began.</summary>
    public IReadOnlyList<ChangedRow> Changes => _changes;

    public void Advance(TimeSpan time)
    {
        Now += time;
        foreach (var (_, id, at) in _pending.Where(change => change.VisibleAt <= Now).OrderBy(change => change.VisibleAt).ToList())
        {
            _rows[id] = at;
        }

        _pending.RemoveAll(change => change.VisibleAt <= Now);
    }

    /// <summary>A record changes now and shows it after a while.</summary>
    public void Change(long id, TimeSpan late = default)
    {
        // A record that is being changed is locked for everybody else.
        if (_pending.Exists(change => change.Id == id))
        {
            return;
        }

        var at = PollState.WholeSecond(Now);
        if (_state is not null)
        {
            _changes.Add(new ChangedRow(id, at));
        }

        _pending.Add((Now + late, id, at));
        Advance(TimeSpan.Zero);
    }

    /// <summary>Polls once; the state travels as text.</summary>
    /// <param name="unread">Records that cannot be read this time.</param>
    public IReadOnlyList<ChangedRow> Poll(params IReadOnlyCollection<long> unread)
    {
        if (_state is null)
        {
            Remember(PollState.Begin(Now));
            return [];
        }

        var state = PollStateText.Read(PolledRecords.Orders, _state);
        var round = new PollRound(state, Now);
        foreach (var row in _rows.Select(row => new ChangedRow(row.Key, row.Value)).Where(row => !state.Place.IsBehind(row)).OrderBy(row => row.ChangedAt).ThenBy(row => row.Id))
        {
            if (!round.Offer(row))
            {
                break;
            }
        }

        var news = round.Chosen.Where(row => !unread.Contains(row.Id)).ToList();
        Remember(round.Next([.. round.Chosen.Select(row => row.Id).Where(unread.Contains)]));
        HandedOut.AddRange(news);
        return news;
    }

    /// <summary>Polls every minute until everything is settled and handed out.</summary>
    public void PollUntilQuiet()
    {
        for (var minutes = 0; minutes < 15; minutes++)
        {
            Advance(TimeSpan.FromMinutes(1));
            while (Poll().Count > 0)
            {
                // A full answer is followed by the next one at once.
            }
        }
    }

    private void Remember(PollState state)
    {
        _state = PollStateText.Write(PolledRecords.Orders, state);
        LongestState = Math.Max(LongestState, _state.Length);
    }
}
