using CsCheck;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Query;

/// <summary>However a list is cut into pages and however its links are joined, it is the same list.</summary>
[TestClass]
public sealed class PageAgreementTests
{
    private const string Link =
        "<link-entity name='contact' from='contactid' to='mag_contactid' link-type='outer' alias='c'><attribute name='lastname'/></link-entity>";

    /// <summary>True for every row, but it asks about the linked table, so the join cannot wait.</summary>
    private const string AskingForTheLink = """
        <filter type='or'>
          <condition entityname='c' attribute='lastname' operator='null'/>
          <condition entityname='c' attribute='lastname' operator='not-null'/>
        </filter>
        """;

    private static readonly Gen<(int Website, int Contact)[]> Rows = Gen.Select(Gen.Int[0, 4], Gen.Int[-1, 3]).Array[0, 40];

    [TestMethod]
    public void Pages_laid_together_are_the_whole_list() => Gen.Select(Rows, Gen.Int[1, 9], Gen.Bool, Gen.Bool).Sample(
        (rows, size, descending, cookies) =>
        {
            var dataverse = Filled(rows);
            var order = $"<order attribute='mag_website' descending='{(descending ? "true" : "false")}'/><order attribute='mag_contactid'/>";
            var whole = Ask(dataverse, string.Empty, order + Link).Entities.Select(Describe);

            Assert.AreEqual(string.Join(' ', whole), string.Join(' ', Pages(dataverse, size, order + Link, cookies).Select(Describe)));
        },
        iter: 30);

    [TestMethod]
    public void A_link_that_waits_brings_the_same_columns() => Rows.Sample(
        rows =>
        {
            var dataverse = Filled(rows);
            const string order = "<order attribute='mag_name' descending='true'/>";

            Assert.AreEqual(
                string.Join(' ', Ask(dataverse, "count='7'", order + AskingForTheLink + Link).Entities.Select(Describe)),
                string.Join(' ', Ask(dataverse, "count='7'", order + Link).Entities.Select(Describe)));
        },
        iter: 30);

    private static CoreDataverse Filled((int Website, int Contact)[] rows)
    {
        var dataverse = new CoreDataverse();
        var contacts = Enumerable.Range(0, 4)
            .Select(number => new EntityReference("contact", dataverse.Service.Create(new Entity("contact") { ["lastname"] = $"L{number % 3}" })))
            .ToArray();
        for (var index = 0; index < rows.Length; index++)
        {
            dataverse.Service.Create(CoreDataverse.Order(
                $"o-{index:D3}",
                ("mag_website", $"w{rows[index].Website}"),
                ("mag_contactid", rows[index].Contact < 0 ? null : contacts[rows[index].Contact])));
        }

        return dataverse;
    }

    private static IEnumerable<Entity> Pages(CoreDataverse dataverse, int size, string content, bool cookies)
    {
        var cookie = string.Empty;
        for (var page = 1; ; page++)
        {
            var answer = Ask(dataverse, $"count='{size}' page='{page}' {cookie}", content);
            foreach (var row in answer.Entities)
            {
                yield return row;
            }

            if (!answer.MoreRecords)
            {
                yield break;
            }

            cookie = cookies ? $"paging-cookie='{System.Security.SecurityElement.Escape(answer.PagingCookie)}'" : string.Empty;
        }
    }

    private static EntityCollection Ask(CoreDataverse dataverse, string attributes, string content) => dataverse.Service.RetrieveMultiple(
        new FetchExpression($"<fetch {attributes}><entity name='mag_order'><attribute name='mag_name'/>{content}</entity></fetch>"));

    private static string Describe(Entity row) =>
        $"{row["mag_name"]}:{(row.Attributes.TryGetValue("c.lastname", out var name) ? ((AliasedValue)name).Value : "-")}";
}
