using CsCheck;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Query;

/// <summary>Searching by index and searching row by row find the same, whatever the filter.</summary>
[TestClass]
public sealed class SearchAgreementTests
{
    private static readonly string?[] Websites = ["base", "b2b", "Base ", null];

    private static readonly Gen<Term> Leaf = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 5], Gen.Bool)
        .Select(parts => new Term(parts.Item1, parts.Item2, parts.Item3, IsOr: false, []));

    private static readonly Gen<Term> Tree = Gen.Recursive<Term>((depth, self) => depth >= 3
        ? Leaf
        : Gen.OneOf(Leaf, Gen.Select(Gen.Bool, self.Array[1, 3]).Select(parts => new Term(0, 0, false, parts.Item1, parts.Item2))));

    [TestMethod]
    public void Any_filter_finds_the_rows_it_describes()
    {
        var dataverse = new CoreDataverse();
        for (var number = 0; number < 24; number++)
        {
            dataverse.Service.Create(CoreDataverse.Order(
                "o" + number,
                ("mag_website", Websites[number % 4]),
                ("mag_storeview", "v" + (number % 3)),
                ("mag_weight", (decimal)(number % 5))));
        }

        var rows = dataverse.Sandbox.Rows("mag_order").ToList();
        Tree.Sample(
            tree =>
            {
                var query = new QueryExpression("mag_order") { ColumnSet = new ColumnSet("mag_name") };
                Add(query.Criteria, tree);
                var found = dataverse.Service.RetrieveMultiple(query).Entities.Select(row => row.Id);
                return found.SequenceEqual(rows.Where(row => Matches(row, tree)).Select(row => row.Id));
            },
            iter: 500,
            threads: 1);
    }

    private static void Add(FilterExpression filter, Term term)
    {
        if (term.Parts.Length == 0)
        {
            filter.AddCondition(Condition(term));
            return;
        }

        var nested = filter.AddFilter(term.IsOr ? LogicalOperator.Or : LogicalOperator.And);
        foreach (var part in term.Parts)
        {
            Add(nested, part);
        }
    }

    private static ConditionExpression Condition(Term term) => (term.Column, term.IsSet) switch
    {
        (0, false) => new("mag_website", ConditionOperator.Equal, term.Value % 2 == 0 ? "BASE" : "b2b"),
        (0, true) => new("mag_website", ConditionOperator.In, ["base", "none"]),
        (1, false) => new("mag_storeview", ConditionOperator.Equal, "v" + term.Value),
        (1, true) => new("mag_storeview", ConditionOperator.NotIn, ["v0", "v" + term.Value]),
        (_, false) => new("mag_weight", ConditionOperator.Equal, (decimal)term.Value),
        _ => new("mag_weight", ConditionOperator.GreaterThan, (decimal)term.Value),
    };

    private static bool Matches(Entity row, Term term)
    {
        if (term.Parts.Length > 0)
        {
            return term.IsOr ? Array.Exists(term.Parts, part => Matches(row, part)) : Array.TrueForAll(term.Parts, part => Matches(row, part));
        }

        var website = row.GetAttributeValue<string>("mag_website")?.Trim().ToUpperInvariant();
        var view = row.GetAttributeValue<string>("mag_storeview");
        var weight = row.GetAttributeValue<decimal>("mag_weight");
        return (term.Column, term.IsSet) switch
        {
            (0, false) => website == (term.Value % 2 == 0 ? "BASE" : "B2B"),
            (0, true) => website == "BASE",
            (1, false) => view == "v" + term.Value,
            (1, true) => view != "v0" && view != "v" + term.Value,
            (_, false) => weight == term.Value,
            _ => weight > term.Value,
        };
    }

    private sealed record Term(int Column, int Value, bool IsSet, bool IsOr, Term[] Parts);
}
