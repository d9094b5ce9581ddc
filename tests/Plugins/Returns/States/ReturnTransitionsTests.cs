using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Returns.States;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Returns.States;

/// <summary>The table of what may follow what, and its picture in the documentation.</summary>
[TestClass]
public sealed class ReturnTransitionsTests
{
    private static readonly ReturnStatusChoice[] States = Enum.GetValues<ReturnStatusChoice>();
    private static readonly ReturnEventKind[] Facts = [.. Enum.GetValues<ReturnEventKind>().Where(kind => kind != ReturnEventKind.ShopStatus)];

    [TestMethod]
    public void The_documentation_shows_what_answers_and_facts_do()
    {
        var table = Table("Stands at", Facts.Select(kind => kind.ToString()), state => Facts.Select(kind => Cell(state, ReturnTransitions.Of(state, kind))));

        Assert.Contains(table, Documentation(), table);
    }

    [TestMethod]
    public void The_documentation_shows_what_news_of_the_store_do()
    {
        var table = Table("Stands at", States.Select(told => told.ToString()), state => States.Select(told => Cell(state, ReturnTransitions.OfShop(state, told))));

        Assert.Contains(table, Documentation(), table);
    }

    [TestMethod]
    public void No_step_goes_back_except_from_refused_to_paid_back()
    {
        foreach (var from in States)
        {
            foreach (var to in Facts.Select(kind => ReturnTransitions.Of(from, kind).To).Concat(States.Select(told => ReturnTransitions.OfShop(from, told).To)))
            {
                Assert.IsTrue(ReturnTransitions.Rank(to) >= ReturnTransitions.Rank(from), $"{from} to {to}");
                Assert.IsFalse(from is ReturnStatusChoice.Refunded or ReturnStatusChoice.Exchanged && to is ReturnStatusChoice.Rejected, $"{from} to {to}");
            }
        }
    }

    [TestMethod]
    public void A_step_taken_again_stays_where_it_led()
    {
        foreach (var from in States)
        {
            foreach (var kind in Facts)
            {
                var once = ReturnTransitions.Of(from, kind);
                Assert.AreEqual(once.To, ReturnTransitions.Of(once.To, kind).To, $"{from} {kind}");
            }

            foreach (var told in States)
            {
                var once = ReturnTransitions.OfShop(from, told);
                Assert.AreEqual(once.To, ReturnTransitions.OfShop(once.To, told).To, $"{from} {told}");
            }
        }
    }

    [TestMethod]
    public void A_return_rejected_after_its_refund_stays_refunded_and_a_person_is_told() =>
        Assert.AreEqual(new ReturnMove(ReturnStatusChoice.Refunded, IsConflict: true), ReturnTransitions.OfShop(ReturnStatusChoice.Refunded, ReturnStatusChoice.Rejected));

    [TestMethod]
    public void Every_refusal_has_a_code_of_returns() => Assert.IsTrue(States
        .SelectMany(state => Facts.Select(kind => ReturnTransitions.Of(state, kind).Error))
        .OfType<ErrorDefinition>()
        .All(error => error.Code.StartsWith("MAG-RET-", StringComparison.Ordinal)));

    private static string Cell(ReturnStatusChoice from, ReturnMove move) =>
        move.Error is { } error ? error.Code : move.IsConflict ? "note" : move.To == from ? "-" : move.To.ToString();

    private static string Table(string corner, IEnumerable<string> columns, Func<ReturnStatusChoice, IEnumerable<string>> cells)
    {
        List<string> head = [corner, .. columns];
        List<string> lines = [Line(head), Line(head.Select(_ => "---")), .. States.Select(state => Line([state.ToString(), .. cells(state)]))];
        return string.Join("\n", lines);
    }

    private static string Line(IEnumerable<string> cells) => "| " + string.Join(" | ", cells) + " |";

    private static string Documentation() => File.ReadAllText(Repository.PathOf("docs/concepts/cases-and-returns.md")).ReplaceLineEndings("\n");
}
