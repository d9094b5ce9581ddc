using CsCheck;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Query;

/// <summary>Whatever the rows are, aggregates say what adding them up by hand says.</summary>
[TestClass]
public sealed class AggregateAgreementTests
{
    private static readonly Gen<(int Website, decimal? Weight)[]> Rows = Gen.Select(
        Gen.Int[0, 3],
        Gen.Int[-50, 5000],
        (website, weight) => (website, weight < 0 ? (decimal?)null : weight / 100m)).Array[0, 25];

    [TestMethod]
    public void Groups_agree_with_adding_up_by_hand() => Rows.Sample(
        rows =>
        {
            var dataverse = new CoreDataverse();
            for (var index = 0; index < rows.Length; index++)
            {
                dataverse.Service.Create(CoreDataverse.Order($"o-{index}", ("mag_website", $"w{rows[index].Website}"), ("mag_weight", rows[index].Weight)));
            }

            var expected = rows.GroupBy(row => row.Website).OrderBy(group => group.Key).Select(group => string.Join(
                '|',
                $"w{group.Key}",
                group.Count(),
                group.Sum(row => row.Weight ?? 0m).ToString("F2", null),
                group.Max(row => row.Weight)?.ToString("F2", null)));

            Assert.AreEqual(string.Join('\n', expected), string.Join('\n', Ask(dataverse)));
        },
        iter: 25);

    private static IEnumerable<string> Ask(CoreDataverse dataverse) => dataverse.Service.RetrieveMultiple(new FetchExpression("""
        <fetch aggregate='true'>
          <entity name='mag_order'>
            <attribute name='mag_website' groupby='true' alias='website'/>
            <attribute name='mag_orderid' aggregate='count' alias='rows'/>
            <attribute name='mag_weight' aggregate='sum' alias='sum'/>
            <attribute name='mag_weight' aggregate='max' alias='max'/>
            <order alias='website'/>
          </entity>
        </fetch>
        """)).Entities.Select(row => string.Join(
            '|', Value(row, "website"), Value(row, "rows"), Number(row, "sum"), Number(row, "max")));

    private static object? Value(Entity row, string alias) => ((AliasedValue)row[alias]).Value;

    private static string? Number(Entity row, string alias) => (Value(row, alias) as decimal?)?.ToString("F2", null);
}
