using System.Globalization;
using PowerPlatformMagento.Magento.Tests.Support;
using PowerPlatformMagento.Operations.Stock;

namespace PowerPlatformMagento.Magento.Tests.Operations.Stock;

[TestClass]
public sealed class SourceItemReaderTests
{
    [TestMethod]
    public async Task A_product_at_more_sources_than_a_page_holds_is_read_whole()
    {
        await using var server = await ServeAsync(sources: 650);
        await using var client = TestClient.Connect(server.BaseUrl);

        var stock = await client.Operations.Stock.GetAsync("A", null, CancellationToken.None);

        Assert.HasCount(650, stock.Value);
        Assert.HasCount(650, stock.Value.Select(entry => entry.SourceCode).Distinct());
        var reads = server.Requests.Where(request => request.Path.EndsWith("source-items", StringComparison.Ordinal)).ToList();
        CollectionAssert.AreEqual(new[] { "1", "2", "3" }, reads.Select(request => request.Value("searchCriteria[currentPage]")).ToList());
        Assert.AreEqual("sku", reads[0].Value("searchCriteria[sortOrders][0][field]"));
        Assert.AreEqual("source_code", reads[0].Value("searchCriteria[sortOrders][1][field]"));
    }

    [TestMethod]
    public async Task One_source_is_asked_for_as_such()
    {
        await using var server = await ServeAsync(sources: 3);
        await using var client = TestClient.Connect(server.BaseUrl);

        await client.Operations.Stock.GetAsync("A", "s1", CancellationToken.None);

        var read = server.Requests.Last();
        Assert.AreEqual("source_code", read.Value("searchCriteria[filter_groups][1][filters][0][field]"));
        Assert.AreEqual("s1", read.Value("searchCriteria[filter_groups][1][filters][0][value]"));
    }

    [TestMethod]
    public async Task A_shop_without_inventory_sources_lacks_the_function()
    {
        await using var server = await TestServer.StartAsync((context, request) => request.Path.EndsWith("/products", StringComparison.Ordinal)
            ? Answers.JsonAsync(context, """{"items":[{"id":1,"sku":"A","type_id":"simple"}],"total_count":1}""")
            : Answers.JsonAsync(context, """{"message":"Request does not match any route."}""", 404));
        await using var client = TestClient.Connect(server.BaseUrl);

        var read = await Assert.ThrowsExactlyAsync<MagentoException>(() => client.Operations.Stock.GetAsync("A", null, CancellationToken.None));
        var write = await Assert.ThrowsExactlyAsync<MagentoException>(() => client.Operations.Stock.SetAsync([new StockQuantity { Sku = "A", Quantity = 1 }], CancellationToken.None));

        Assert.AreEqual("MAG-STO-010", read.Error.Definition.Code);
        Assert.AreEqual("MAG-STO-010", write.Error.Definition.Code);
    }

    [TestMethod]
    public async Task A_refusal_for_one_row_is_found_and_its_neighbours_are_written()
    {
        var written = new List<string>();
        await using var server = await ServeAsync(sources: 1, async (context, _) =>
        {
            var body = await new StreamReader(context.Request.Body).ReadToEndAsync();
            if (body.Contains("\"P7\"", StringComparison.Ordinal))
            {
                await Answers.JsonAsync(context, """{"message":"Could not save Source Item"}""", 400);
                return;
            }

            lock (written)
            {
                written.Add(body);
            }

            await Answers.JsonAsync(context, "[]");
        });
        await using var client = TestClient.Connect(server.BaseUrl);

        var result = await client.Operations.Stock.SetAsync([.. Enumerable.Range(0, 30).Select(number => new StockQuantity { Sku = $"P{number}", SourceCode = "s0", Quantity = 5 })], CancellationToken.None);

        Assert.AreEqual(29, result.Accepted);
        Assert.AreEqual("P7: Could not save Source Item", result.Errors.Select(error => $"{error.Sku}: {error.Message}").Single());
        Assert.IsTrue(Enumerable.Range(0, 30).Where(number => number != 7).All(number => written.Exists(body => body.Contains($"\"P{number}\"", StringComparison.Ordinal))));
    }

    private static Task<TestServer> ServeAsync(int sources, Func<Microsoft.AspNetCore.Http.HttpContext, SeenRequest, Task>? write = null) => TestServer.StartAsync((context, request) =>
    {
        if (request.Method == "POST" && write is not null)
        {
            return write(context, request);
        }

        var page = int.Parse(request.Value("searchCriteria[currentPage]") ?? "1", CultureInfo.InvariantCulture);
        var size = int.Parse(request.Value("searchCriteria[pageSize]") ?? "1", CultureInfo.InvariantCulture);
        var asked = request.Value("searchCriteria[filter_groups][0][filters][0][value]") ?? "";
        return request.Path.Split("/V1/")[^1] switch
        {
            "products" => ListAsync(context, [.. asked.Split(',').Select((sku, index) => $$"""{"id":{{index + 1}},"sku":"{{sku}}","type_id":"simple"}""")], 0),
            "inventory/sources" => ListAsync(context, [.. Enumerable.Range(0, sources).Select(number => $$"""{"source_code":"s{{number}}","name":"Source {{number}}"}""")], (page - 1) * size, size),
            _ => ListAsync(context, [.. Enumerable.Range(0, sources).Select(number => $$"""{"sku":"A","source_code":"s{{number}}","quantity":{{number}},"status":1}""")], (page - 1) * size, size),
        };
    });

    private static Task ListAsync(Microsoft.AspNetCore.Http.HttpContext context, List<string> rows, int skip, int take = int.MaxValue) =>
        Answers.JsonAsync(context, $$"""{"items":[{{string.Join(',', rows.Skip(skip).Take(take))}}],"total_count":{{rows.Count}}}""");
}
