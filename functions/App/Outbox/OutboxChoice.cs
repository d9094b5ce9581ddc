using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.App.Outbox;

/// <summary>Which rows go now. Pure.</summary>
/// <param name="Taken">The rows that go: the oldest of their records.</param>
/// <param name="HeldBack">Rows that are due behind an older one that is not.</param>
internal sealed record OutboxChoice(IReadOnlyList<OutboxItem> Taken, IReadOnlyList<HeldBackItem> HeldBack)
{
    /// <param name="due">Rows that are due or being sent, oldest first.</param>
    /// <param name="blocking">Rows of the same records that wait for a later attempt or for a person.</param>
    /// <param name="takenBefore">Rows taken up before this and not finished are free again.</param>
    /// <param name="lookAgainAt">When rows behind one that waits are due again at the latest.</param>
    public static OutboxChoice Of(IReadOnlyList<Entity> due, IReadOnlyList<Entity> blocking, DateTimeOffset takenBefore, DateTimeOffset lookAgainAt)
    {
        var waiting = blocking.Select(row => row.Id).ToHashSet();
        var taken = new List<OutboxItem>();
        var heldBack = new List<HeldBackItem>();
        foreach (var record in due.Concat(blocking).DistinctBy(row => row.Id).OrderBy(row => row.GetAttributeValue<DateTime>("createdon")).GroupBy(row => OutboxRow.Read(row).Key))
        {
            // Dataverse tells the age of rows in whole seconds: what is on its way is the oldest, whatever was made in the same second.
            var first = record.FirstOrDefault(OutboxRow.IsBeingSent) ?? record.First();
            if (waiting.Contains(first.Id))
            {
                var until = OutboxRow.NextAttemptOf(first) is { } next && next < lookAgainAt ? next : lookAgainAt;
                heldBack.AddRange(record.Where(row => !waiting.Contains(row.Id)).Select(row => new HeldBackItem(OutboxRow.Read(row), until)));
            }
            else if (!OutboxRow.IsBeingSent(first) || OutboxRow.IsAbandoned(first, takenBefore))
            {
                taken.Add(OutboxRow.Read(first));
            }
        }

        return new OutboxChoice(taken, heldBack);
    }
}
