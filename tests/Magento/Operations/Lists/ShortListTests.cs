using System.Globalization;
using PowerPlatformMagento.Magento.Tests.Support;
using PowerPlatformMagento.Magento.Operations.Stores;

namespace PowerPlatformMagento.Magento.Tests.Operations.Lists;

[TestClass]
public sealed class ShortListTests
{
    [TestMethod]
    public async Task All_pages_of_a_list_are_read()
    {
        await using var server = await ServeAsync(total: 250);

        var choices = await ChooseAsync(server);

        CollectionAssert.AreEqual(Enumerable.Range(1, 250).Select(number => $"{number}").ToList(), choices);
        Assert.HasCount(3, server.Requests);
        var first = server.Requests.First();
        Assert.AreEqual("customer_group", first.Path.Contains("customerGroups", StringComparison.Ordinal) ? "customer_group" : first.Path);
        Assert.AreEqual("id", first.Value("searchCriteria[sortOrders][0][field]"));
        Assert.AreEqual("items[id,code],total_count", first.Value("fields"));
    }

    [TestMethod]
    public async Task A_server_that_repeats_its_last_page_is_left_in_time()
    {
        await using var server = await ServeAsync(total: 100, repeats: true);

        Assert.HasCount(100, await ChooseAsync(server));
        Assert.HasCount(1, server.Requests);
    }

    [TestMethod]
    public async Task A_list_without_end_is_cut()
    {
        await using var server = await ServeAsync(total: 1_000_000);

        Assert.HasCount(3000, await ChooseAsync(server));
    }

    [TestMethod]
    public async Task A_count_that_is_too_high_does_not_keep_the_reader()
    {
        await using var server = await ServeAsync(total: 150, claims: 5000);

        Assert.HasCount(150, await ChooseAsync(server));
        Assert.HasCount(3, server.Requests);
    }

    [TestMethod]
    public async Task An_answer_without_a_list_is_an_empty_one()
    {
        await using var server = await TestServer.StartAsync((context, _) => Answers.JsonAsync(context, """{"items":null,"total_count":0}"""));

        Assert.IsEmpty(await ChooseAsync(server));
    }

    [TestMethod]
    public async Task An_answer_that_is_no_json_is_a_failure_of_the_store()
    {
        await using var server = await TestServer.StartAsync((context, _) => Answers.WriteAsync(context, 200, "text/html", "<html>"u8.ToArray()));

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => ChooseAsync(server));

        Assert.AreEqual("MAG-STO-005", failure.Error.Definition.Code);
    }

    private static Task<TestServer> ServeAsync(int total, bool repeats = false, int? claims = null) => TestServer.StartAsync((context, request) =>
    {
        var page = int.Parse(request.Value("searchCriteria[currentPage]")!, CultureInfo.InvariantCulture);
        var size = int.Parse(request.Value("searchCriteria[pageSize]")!, CultureInfo.InvariantCulture);
        var skip = repeats ? Math.Min((page - 1) * size, Math.Max(0, total - size)) : (page - 1) * size;
        var items = Enumerable.Range(skip + 1, Math.Clamp(total - skip, 0, size)).Select(number => $$"""{"id":{{number}},"code":"Group {{number}}"}""");
        return Answers.JsonAsync(context, $$"""{"items":[{{string.Join(',', items)}}],"search_criteria":{},"total_count":{{claims ?? total}}}""");
    });

    private static async Task<List<string>> ChooseAsync(TestServer server)
    {
        await using var client = TestClient.Connect(server.BaseUrl);
        return [.. (await client.Operations.Stores.ListChoicesAsync(ChoiceKind.CustomerGroups, CancellationToken.None)).Value.Select(choice => choice.Value)];
    }
}
