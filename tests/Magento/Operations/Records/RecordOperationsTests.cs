using PowerPlatformMagento.Magento.Operations.Records;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Operations.Records;

[TestClass]
public sealed class RecordOperationsTests
{
    [TestMethod]
    [DataRow("""{"paths":[]}""")]
    [DataRow("""{"paths":{"/V1/orders/{id}":{"get":{"responses":{"200":{"schema":{"type":["object","null"]}}}}}}}""")]
    [DataRow("""{"paths":{"/V1/orders/{id}":{"get":{"responses":{"200":{"schema":{"type":"object","description":7,"properties":{}}}}}}}}""")]
    [DataRow("""{"paths":{"/V1/orders/{id}":{"get":"yes"}}}""")]
    public async Task A_store_that_describes_itself_oddly_is_not_readable(string schema)
    {
        await using var server = await TestServer.StartAsync((context, _) => Answers.JsonAsync(context, schema));
        await using var client = TestClient.Connect(server.BaseUrl);

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => client.Operations.Records.DescribeAsync(RecordKind.Order, CancellationToken.None));

        Assert.AreEqual("MAG-STO-005", failure.Error.Definition.Code);
    }
}
