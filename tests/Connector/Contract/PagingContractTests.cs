using System.Text.Json.Nodes;
using PowerPlatformMagento.Connector.Definition.Tests.Support;

namespace PowerPlatformMagento.Connector.Definition.Tests.Contract;

/// <summary>Every list is read to its end over its links, as the platform does it.</summary>
[TestClass]
public sealed class PagingContractTests
{
    private const int MostPages = 200;

    public static IEnumerable<object[]> Lists => ContractWorld.Document.Operations.Where(operation => operation.IsPaged).Select(operation => new object[] { operation.Id });

    [TestMethod]
    [DynamicData(nameof(Lists))]
    public async Task Pages_of_two_hold_the_same_records_as_pages_of_a_hundred(string id)
    {
        var world = await ContractWorld.GetAsync();
        var operation = ContractWorld.Document.Operation(id);
        var request = (await world.Requests.MinimalAsync(operation, AppUnderTest.Commerce))[0];

        // Other tests write into the store meanwhile: what is compared is the order of what both readings saw.
        var small = await ReadAsync(world, operation, request.WithQuery("top", "2"), 12);
        var large = await ReadAsync(world, operation, request.WithQuery("top", "100"), 1);

        CollectionAssert.AllItemsAreUnique(small.ToList());
        var common = Math.Min(small.Count, large.Count);
        CollectionAssert.AreEqual(large.Take(common).ToList(), small.Take(common).ToList());
    }

    [TestMethod]
    [DynamicData(nameof(Lists))]
    public async Task The_last_page_has_no_link(string id)
    {
        var world = await ContractWorld.GetAsync();
        var operation = ContractWorld.Document.Operation(id);
        var request = (await world.Requests.MinimalAsync(operation, AppUnderTest.Commerce))[0];

        var all = await ReadAsync(world, operation, request.WithQuery("top", "100"), MostPages);

        Assert.IsLessThan(MostPages * 100, all.Count);
    }

    /// <summary>Names of the records of the first pages: their IDs, or all they hold.</summary>
    private static async Task<IReadOnlyList<string>> ReadAsync(ContractWorld world, SwaggerOperation operation, ContractRequest request, int pages)
    {
        var names = new List<string>();
        var answer = await world.Client.SendAsync(request);
        for (var page = 1; ; page++)
        {
            Assert.AreEqual(200, answer.Status, $"page {page} of {request}: {answer}");
            var findings = world.Validator.Check(operation.AnswerSchema(200)!, answer.Body);
            Assert.IsEmpty(findings, $"page {page} of {request}\n{string.Join('\n', findings.Take(10))}");
            names.AddRange(answer.Body!["value"]!.AsArray().Select(Name));
            if (answer.Body["nextLink"] is not { } link || page >= pages)
            {
                return names;
            }

            answer = await world.Client.SendAsync(HttpMethod.Get, new Uri((string)link!), null, AppUnderTest.Key);
        }
    }

    private static string Name(JsonNode? record) => (record!["source"]?["id"] ?? record["id"] ?? record["sku"] ?? record).ToString();
}
