using CsCheck;
using PowerPlatformMagento.Plugins.Revisions;

namespace PowerPlatformMagento.Plugins.Tests.Revisions;

[TestClass]
public sealed class RevisionRuleTests
{
    [TestMethod]
    [DataRow(10L, 1, "A", 10L, 1, "A", "Unchanged", DisplayName = "The same message again")]
    [DataRow(10L, 1, "A", 10L, 2, "A", "Unchanged", DisplayName = "The same state read again")]
    [DataRow(10L, 2, "A", 10L, 1, "A", "Unchanged", DisplayName = "The same state read before")]
    [DataRow(10L, 1, "A", 9L, 1, "A", "Unchanged", DisplayName = "The same content of an older revision")]
    [DataRow(10L, 1, "A", 11L, 2, "A", "MoveMarks", DisplayName = "The same content of a newer revision")]
    [DataRow(10L, 1, "A", 11L, 2, "B", "Write", DisplayName = "A newer revision")]
    [DataRow(10L, 1, "A", 11L, 0, "B", "Write", DisplayName = "A newer revision, whatever the clock of the reader says")]
    [DataRow(10L, 1, "A", 9L, 2, "B", "Superseded", DisplayName = "An older revision")]
    [DataRow(10L, 1, "A", 10L, 2, "B", "Write", DisplayName = "Another content of the same second, read later")]
    [DataRow(10L, 2, "A", 10L, 1, "B", "Superseded", DisplayName = "Another content of the same second, read before")]
    [DataRow(10L, 1, null, 10L, 1, "A", "Write", DisplayName = "The message that was held, again")]
    public void Decides_by_content_then_revision_then_reading(long storedRevision, int storedReading, string? storedHash, long revision, int reading, string hash, string expected) =>
        Assert.AreEqual(expected, RevisionRule.Decide(Marks(storedRevision, storedReading, storedHash), Marks(revision, reading, hash)).ToString());

    [TestMethod]
    public void Writes_what_is_not_stored() => Assert.AreEqual(RevisionDecision.Write, RevisionRule.Decide(null, Marks(1, 1, "A")));

    [TestMethod]
    public void Writes_over_a_row_that_was_never_imported() =>
        Assert.AreEqual(RevisionDecision.Write, RevisionRule.Decide(new RevisionMarks(null, null, null, default), Marks(1, 1, "A")));

    [TestMethod]
    public void Stamps_sort_by_time()
    {
        var first = RevisionMarks.StampOf(new DateTime(2026, 11, 23, 4, 0, 0, DateTimeKind.Utc));
        var later = RevisionMarks.StampOf(new DateTime(2026, 11, 23, 4, 0, 0, DateTimeKind.Utc).AddTicks(1));

        Assert.IsLessThan(0, string.CompareOrdinal(first, later));
        Assert.IsLessThanOrEqualTo(33, later.Length);
    }

    [TestMethod]
    public void Any_order_and_repetition_of_messages_ends_in_the_newest_content() =>
        Gen.Select(Gen.Int[1, 4], Gen.Int[0, 2]).Array[1, 8].Select(Gen.Int[0, 1_000_000]).Sample((states, seed) =>
        {
            // Revisions that repeat have distinct contents, as within one second of the store.
            var messages = states.Select((state, index) => Marks(state.Item1, index, $"{(state.Item2 == 0 ? "same" : index.ToString())}-{(state.Item2 == 0 ? 0 : index)}{(state.Item2 == 0 ? string.Empty : "x")}")).ToList();
            messages = [.. messages.GroupBy(message => (message.Revision, message.Hash)).Select(group => group.First())];
            var newest = messages.OrderBy(message => message.Revision).ThenBy(message => message.ReadStamp, StringComparer.Ordinal).Last();
            var shuffled = messages.Concat(messages).OrderBy(message => HashCode.Combine(message.Revision, message.Hash, seed, message.ReadStamp)).ToList();

            RevisionMarks? stored = null;
            foreach (var message in shuffled)
            {
                stored = RevisionRule.Decide(stored, message) switch
                {
                    RevisionDecision.Write or RevisionDecision.MoveMarks => message,
                    _ => stored,
                };
            }

            return stored!.Hash == newest.Hash;
        });

    private static RevisionMarks Marks(long revision, int reading, string? hash) =>
        new(revision, RevisionMarks.StampOf(new DateTime(2026, 1, 1, 0, 0, reading, DateTimeKind.Utc)), hash, default);
}
