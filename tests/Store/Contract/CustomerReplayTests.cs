namespace PowerPlatformMagento.Sandbox.Store.Tests.Contract;

/// <summary>Customers written as in the recorded shop are answered as there.</summary>
[TestClass]
public sealed class CustomerReplayTests
{
    private RunningStore store = null!;

    [TestInitialize]
    public async Task StartAsync() => store = await RunningStore.StartAsync();

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    [DataRow("customer-put-full.json")]
    [DataRow("customer-put-without-addresses.json")]
    [DataRow("customer-put-empty-addresses.json")]
    public async Task A_change_is_answered_as_recorded_and_read_again(string file)
    {
        var write = RecordedWrite.Named(file);

        var (status, body, _) = await write.SendAsync(store.Client);

        Assert.AreEqual(200, status, body);
        Assert.IsNull(JsonShape.Difference(Timeless.Of(write.Body), Timeless.Of(body)));
        var (_, read) = await store.Client.GetAsync(write.Path);
        Assert.AreEqual(body, read);
    }

    [TestMethod]
    [DataRow("customer-7-after.json", "customer-put-without-addresses.json")]
    [DataRow("customer-9-after.json", "customer-put-empty-addresses.json")]
    public async Task What_became_of_the_addresses_is_as_recorded(string after, string write)
    {
        await RecordedWrite.Named(write).SendAsync(store.Client);

        var (_, body) = await store.Client.GetAsync(Capture.Named(after).Path);

        Assert.IsNull(JsonShape.Difference(Timeless.Of(Capture.Read(after)), Timeless.Of(body)));
    }

    [TestMethod]
    public async Task A_new_customer_is_answered_as_recorded()
    {
        var write = RecordedWrite.Named("customer-post.json");

        var (status, body, _) = await write.SendAsync(store.Client);

        Assert.AreEqual(200, status, body);
        Assert.IsNull(JsonShape.Difference(Timeless.Of(write.Body).Replace("\"id\":13", "\"id\":11", StringComparison.Ordinal), Timeless.Of(body)));
    }

    // The recorded shop moved updated_at with every PUT of a customer, changed or not.
    [TestMethod]
    public async Task Every_put_moves_the_date()
    {
        var before = (await store.Client.ReadAsync("/rest/V1/customers/2")).GetProperty("updated_at").GetString();

        var (status, _, _) = await store.Client.WriteAsync("PUT", "/rest/V1/customers/2", """{"customer":{"email":"joerg.strauss@example.com"}}""");

        Assert.AreEqual(200, status);
        Assert.AreNotEqual(before, (await store.Client.ReadAsync("/rest/V1/customers/2")).GetProperty("updated_at").GetString());
    }
}
