using PowerPlatformMagento.Magento.Operations.Polling;

namespace PowerPlatformMagento.App.Operations.Polling;

/// <summary>
/// Chooses what is news among the rows behind a place, and says where the next round begins. Magento stamps a change when its statement runs and shows it when
/// its transaction ends, so a row may appear behind rows that were handed out already. Therefore the place stays five minutes behind the clock, and what was handed
/// out since is remembered. Pure; one instance a round.
/// </summary>
/// <param name="state">How far the trigger has read.</param>
/// <param name="now">The clock, UTC.</param>
internal sealed class PollRound(PollState state, DateTime now)
{
    /// <summary>Records handed out at a time.</summary>
    public const int Most = 100;

    /// <summary>Longest time between the stamp of a change and the moment it can be read.</summary>
    public static readonly TimeSpan Overlap = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    // A record read within the second of its change may change again in that second, and the stamp would not tell. Clocks differ by a second or two.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);

    private readonly DateTime _settled = PollState.WholeSecond(now - Overlap);
    private readonly Dictionary<long, DateTime> _seen = new(state.Seen);
    private readonly Dictionary<long, DateTime> _chosen = [];
    private ChangedRow? _passed;
    private ChangedRow? _stop;

    /// <summary>What is handed out, oldest change first.</summary>
    public IReadOnlyList<ChangedRow> Chosen => [.. _chosen.Select(pair => new ChangedRow(pair.Key, pair.Value)).OrderBy(row => row.ChangedAt).ThenBy(row => row.Id)];

    /// <summary>Whether more could be handed out at once.</summary>
    public bool IsFull => _stop is not null && _chosen.Count == Most;

    /// <summary>
    /// Whether the trigger had better ask again than pass a record by that could not be read: it would not be chosen once more, and its change is not an hour old.
    /// Later a record that never can be read must not hold up all others.
    /// </summary>
    public bool IsWorthAsking(ChangedRow row) => row.ChangedAt < _settled && row.ChangedAt > now - Patience;

    /// <summary>Takes the next row, in the order of the list.</summary>
    /// <returns>False when no further row is wanted.</returns>
    public bool Offer(ChangedRow row)
    {
        if (state.Place.IsBehind(row))
        {
            return true;
        }

        var isSettled = row.ChangedAt < _settled;
        if (!IsSeen(row))
        {
            if (!isSettled && IsStillChanging(row))
            {
                return true;
            }

            if ((_chosen.Count == Most && !_chosen.ContainsKey(row.Id)) || (!isSettled && _seen.Count >= PollState.MostSeen && !_seen.ContainsKey(row.Id)))
            {
                _stop = row;
                return false;
            }

            _chosen[row.Id] = row.ChangedAt;
            _seen[row.Id] = row.ChangedAt;
        }

        if (isSettled)
        {
            // The place will lie behind it, so it need not be remembered.
            _passed = row;
            if (_seen.GetValueOrDefault(row.Id) <= row.ChangedAt)
            {
                _seen.Remove(row.Id);
            }
        }

        return true;
    }

    /// <summary>Where the next round begins.</summary>
    /// <param name="unread">Chosen records that could not be read: they are chosen again until they are settled.</param>
    public PollState Next(IReadOnlyCollection<long> unread)
    {
        var seen = _seen
            .Where(entry => entry.Value >= _settled || _stop is { } stop && IsFrom(entry, stop))
            .Where(entry => !unread.Contains(entry.Key))
            .ToDictionary();
        return new PollState(Place(), seen);
    }

    private static bool IsFrom(KeyValuePair<long, DateTime> entry, ChangedRow stop) => !RowPosition.Behind(stop).IsBehind(new ChangedRow(entry.Key, entry.Value));

    private bool IsSeen(ChangedRow row) => _seen.TryGetValue(row.Id, out var at) && at >= row.ChangedAt;

    private bool IsStillChanging(ChangedRow row) => row.ChangedAt > now - Fresh && row.ChangedAt <= now + Fresh;

    // In the middle of a second only where rows of it are left; else at the second behind it, which saves the store a question.
    private RowPosition Place() => _passed is not { } passed ? state.Place
        : _stop is { } stop && stop.ChangedAt == passed.ChangedAt ? RowPosition.Behind(passed)
        : new RowPosition(passed.ChangedAt.AddSeconds(1));
}
