using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Outbox;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Conflicts;

/// <summary>What Dataverse changed about one record and a message of the store may not know yet.</summary>
/// <param name="rows">Rows of the outbox, oldest first: not sent yet, or sent after the message was read.</param>
internal sealed class UnderWay(IReadOnlyList<OutboxRow> rows)
{
    public IReadOnlyList<OutboxRow> Rows => rows;

    /// <summary>Whether the column is changed at all.</summary>
    public bool Has(string column, string? address) => ChangesOf(column, address).Any();

    /// <summary>
    /// Whether a value is one the store had or has been given: the one before a change, or, where changes follow each other, one in between.
    /// A store that says it changed nothing by itself.
    /// </summary>
    public bool Knows(string column, string? address, string? value) =>
        ChangesOf(column, address).Any(change => change.Before == value || change.After == value || change.Attempted.Contains(value));

    /// <summary>When Dataverse changed the column last without the store knowing, UTC; null when all was sent.</summary>
    public DateTime? ChangedAt(string column, string? address)
    {
        DateTime? latest = null;
        foreach (var row in rows.Where(row => row.Status != OutboxStatus.Sent))
        {
            if (row.Changes.Find(column, address) is { } change && (latest is null || change.ChangedAt > latest))
            {
                latest = change.ChangedAt;
            }
        }

        return latest;
    }

    private IEnumerable<FieldChange> ChangesOf(string column, string? address) =>
        rows.Select(row => row.Changes.Find(column, address)).OfType<FieldChange>();
}
