using CsCheck;
using PowerPlatformMagento.Plugins.Ownership;
using PowerPlatformMagento.Plugins.Revisions;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Ownership;

/// <summary>What becomes of a field both sides know.</summary>
[TestClass]
public sealed class FieldRuleTests
{
    private static readonly DateTime Noon = TestMessages.Noon;
    private static readonly StoreMoment AtNoon = new(Noon, Noon);

    [TestMethod]
    public void What_the_store_did_not_change_stays_as_it_is_in_Dataverse() =>
        Assert.AreEqual(FieldDecision.Keep, FieldRule.Decide(Ownership(), isChangedInStore: false, Noon, AtNoon));

    [TestMethod]
    public void What_nobody_wrote_down_is_taken_from_the_store() =>
        Assert.AreEqual(FieldDecision.Take, FieldRule.Decide(null, isChangedInStore: true, Noon, AtNoon));

    [TestMethod]
    [DataRow(SyncDirection.ToDataverse, FieldDecision.Take)]
    [DataRow(SyncDirection.Both, FieldDecision.Take)]
    [DataRow(SyncDirection.ToMagento, FieldDecision.TellAgain)]
    [DataRow(SyncDirection.None, FieldDecision.Keep)]
    public void A_change_of_the_store_alone_goes_by_direction(object direction, object decision) =>
        Assert.AreEqual((FieldDecision)decision, FieldRule.Decide(Ownership(direction: (SyncDirection)direction), isChangedInStore: true, changedAt: null, AtNoon));

    [TestMethod]
    [DataRow(FieldOwner.Magento, FieldDecision.StoreWins)]
    [DataRow(FieldOwner.Dynamics365, FieldDecision.DataverseWins)]
    [DataRow(FieldOwner.FinanceAndOperations, FieldDecision.DataverseWins)]
    public void Where_the_owner_wins_the_owner_wins(object owner, object decision) =>
        Assert.AreEqual((FieldDecision)decision, FieldRule.Decide(Ownership((FieldOwner)owner), isChangedInStore: true, Noon.AddYears(-1), AtNoon));

    [TestMethod]
    [DataRow(-121, FieldDecision.StoreWins)]
    [DataRow(121, FieldDecision.DataverseWins)]
    [DataRow(-120, FieldDecision.DataverseWins)]
    [DataRow(0, FieldDecision.DataverseWins)]
    [DataRow(120, FieldDecision.DataverseWins)]
    public void The_newest_wins_and_the_owner_where_clocks_cannot_tell(int secondsAfterTheStore, object decision) => Assert.AreEqual(
        (FieldDecision)decision,
        FieldRule.Decide(Ownership(rule: ConflictRule.NewestWins), isChangedInStore: true, Noon.AddSeconds(secondsAfterTheStore), AtNoon));

    [TestMethod]
    public void Close_together_the_store_wins_what_it_owns() => Assert.AreEqual(
        FieldDecision.StoreWins,
        FieldRule.Decide(Ownership(FieldOwner.Magento, rule: ConflictRule.NewestWins), isChangedInStore: true, Noon.AddSeconds(60), AtNoon));

    [TestMethod]
    public void A_change_of_the_store_at_an_unknown_moment_around_that_of_Dataverse_goes_to_the_owner()
    {
        var store = new StoreMoment(Noon.AddHours(-5), Noon.AddHours(5));

        Assert.AreEqual(FieldDecision.StoreWins, FieldRule.Decide(Ownership(FieldOwner.Magento, rule: ConflictRule.NewestWins), isChangedInStore: true, Noon, store));
        Assert.AreEqual(FieldDecision.DataverseWins, FieldRule.Decide(Ownership(rule: ConflictRule.NewestWins), isChangedInStore: true, Noon, store));
        Assert.AreEqual(FieldDecision.StoreWins, FieldRule.Decide(Ownership(rule: ConflictRule.NewestWins), isChangedInStore: true, Noon.AddHours(-6), store));
        Assert.AreEqual(FieldDecision.DataverseWins, FieldRule.Decide(Ownership(FieldOwner.Magento, rule: ConflictRule.NewestWins), isChangedInStore: true, Noon.AddHours(6), store));
    }

    [TestMethod]
    public void Where_somebody_is_to_be_asked_nobody_wins() =>
        Assert.AreEqual(FieldDecision.Undecided, FieldRule.Decide(Ownership(rule: ConflictRule.Ask), isChangedInStore: true, Noon.AddYears(1), AtNoon));

    [TestMethod]
    public void A_field_that_does_not_go_to_the_store_has_no_conflicts() =>
        Assert.AreEqual(FieldDecision.Take, FieldRule.Decide(Ownership(FieldOwner.Magento, SyncDirection.ToDataverse, ConflictRule.Ask), isChangedInStore: true, Noon, AtNoon));

    [TestMethod]
    public void Every_case_has_an_answer_and_the_same_one_each_time() =>
        Gen.Select(Gen.Enum<FieldOwner>(), Gen.Enum<SyncDirection>(), Gen.Enum<ConflictRule>(), Gen.Bool, Gen.Int[-10_000, 10_000].Nullable(), Gen.Int[0, 5_000])
            .Sample((owner, direction, rule, isChanged, seconds, length) =>
            {
                var store = new StoreMoment(Noon, Noon.AddSeconds(length));
                var decision = FieldRule.Decide(Ownership(owner, direction, rule), isChanged, seconds is { } after ? Noon.AddSeconds(after) : null, store);
                return decision switch
                {
                    FieldDecision.Keep => !isChanged || direction == SyncDirection.None,
                    FieldDecision.Take => isChanged && (seconds is null || direction == SyncDirection.ToDataverse),
                    FieldDecision.TellAgain => isChanged && direction == SyncDirection.ToMagento,
                    _ => isChanged && seconds is not null && direction == SyncDirection.Both,
                };
            });

    [TestMethod]
    public void A_moved_date_of_change_tells_the_moment()
    {
        var moment = StoreMoment.Of(Noon.AddMinutes(5), Noon.AddMinutes(6), Marks(Noon, Noon.AddMinutes(1)));

        Assert.AreEqual(new StoreMoment(Noon.AddMinutes(5), Noon.AddMinutes(5)), moment);
    }

    [TestMethod]
    public void A_date_of_change_that_did_not_move_leaves_the_time_between_two_readings()
    {
        var moment = StoreMoment.Of(Noon, Noon.AddMinutes(6), Marks(Noon, Noon.AddMinutes(1)));

        Assert.AreEqual(new StoreMoment(Noon.AddMinutes(1), Noon.AddMinutes(6)), moment);
    }

    [TestMethod]
    public void A_record_never_read_before_was_changed_when_it_says() =>
        Assert.AreEqual(AtNoon, StoreMoment.Of(Noon, Noon.AddDays(1), last: null));

    private static FieldOwnership Ownership(
        FieldOwner owner = FieldOwner.Dynamics365, SyncDirection direction = SyncDirection.Both, ConflictRule rule = ConflictRule.OwnerWins) =>
        new("lastname", "customer.lastName", owner, direction, rule);

    private static RevisionMarks Marks(DateTime updatedAt, DateTime readAt) => new(1, RevisionMarks.StampOf(readAt), "hash", updatedAt);
}
