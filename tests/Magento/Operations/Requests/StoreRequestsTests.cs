using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Operations.Requests;

[TestClass]
public sealed class StoreRequestsTests
{
    [TestMethod]
    [DataRow("""{"a":1,"a":2}""")]
    [DataRow("""{"items":[{"b":1,"b":2}]}""")]
    [DataRow("""{"a":""")]
    public async Task An_answer_that_could_be_read_in_two_ways_is_not_readable(string json)
    {
        await using var server = await TestServer.StartAsync((context, _) => Answers.JsonAsync(context, json));
        await using var client = TestClient.Connect(server.BaseUrl);

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => client.Operations.Requests.SendAsync(HttpMethod.Get, "modules/x", [], null, CancellationToken.None));

        Assert.AreEqual("MAG-STO-005", failure.Error.Definition.Code);
    }

    [TestMethod]
    public async Task A_customer_that_comes_back_from_a_write_in_two_ways_is_not_readable()
    {
        await using var server = await TestServer.StartAsync((context, request) => Answers.JsonAsync(
            context, request.Method == "GET" ? """{"id":1,"email":"eva@example.com","firstname":"Eva"}""" : """{"id":1,"email":"eva@example.com","email":"other@example.com"}"""));
        await using var client = TestClient.Connect(server.BaseUrl);

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(
            () => client.Operations.Customers.LinkAsync("1", "crm_id", "A-1", CancellationToken.None));

        Assert.AreEqual("MAG-STO-005", failure.Error.Definition.Code);
    }
}
