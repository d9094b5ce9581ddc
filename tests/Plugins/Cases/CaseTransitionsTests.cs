using PowerPlatformMagento.Plugins.Cases;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Tests.Cases;

[TestClass]
public sealed class CaseTransitionsTests
{
    private static readonly string[] Legal =
    [
        "Active StoreTells Active", "Active ReturnEnds Resolved", "Active Reply Active", "Active PersonWaits Active", "Active PersonResolves Resolved", "Active PersonCancels Canceled",
        "Resolved StoreTells Resolved", "Resolved ReturnEnds Resolved", "Resolved Reply Resolved", "Resolved PersonReopens Active",
        "Canceled StoreTells Canceled", "Canceled ReturnEnds Canceled", "Canceled Reply Canceled", "Canceled PersonReopens Active",
    ];

    [TestMethod]
    public void The_table_allows_this_and_nothing_else() => CollectionAssert.AreEqual(
        Legal,
        Enum.GetValues<CaseState>()
            .SelectMany(from => Enum.GetValues<CaseEventKind>().Select(kind => (from, kind, to: CaseTransitions.Of(from, kind, isOfStore: true))))
            .Where(move => move.to is not null)
            .Select(move => $"{move.from} {move.kind} {move.to}")
            .ToArray());

    [TestMethod]
    public void A_case_people_made_is_not_resolved_by_its_return() =>
        Assert.AreEqual(CaseState.Active, CaseTransitions.Of(CaseState.Active, CaseEventKind.ReturnEnds, isOfStore: false));

    [TestMethod]
    public void A_status_reason_belongs_to_one_state()
    {
        foreach (var reason in new[] { 1, 2, 3, 4, 5, 6, 1000, 2000 })
        {
            Assert.HasCount(1, Enum.GetValues<CaseState>().Where(state => CaseTransitions.IsLegal(state, reason)), $"{reason}");
        }

        Assert.IsFalse(Enum.GetValues<CaseState>().Any(state => CaseTransitions.IsLegal(state, 7)));
    }
}
