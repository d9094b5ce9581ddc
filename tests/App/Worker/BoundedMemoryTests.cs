using Microsoft.Extensions.DependencyInjection;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.App.Worker;

namespace PowerPlatformMagento.App.Tests.Worker;

[TestClass]
public sealed class BoundedMemoryTests
{
    [TestMethod]
    public async Task Stops_reading_while_Dataverse_is_slow()
    {
        await using var app = await RunningApp.StartAsync(settings: new Dictionary<string, string?> { ["Delivery:BatchSize"] = "10" });
        app.Store.Add(Enumerable.Range(1, 300).Select(id => Samples.Order(id.ToString())));
        var (read, mostAhead, delivered) = (0, 0, 0);
        app.Store.BeforeYield = _ =>
        {
            mostAhead = Math.Max(mostAhead, Interlocked.Increment(ref read) - Volatile.Read(ref delivered));
            return Task.CompletedTask;
        };
        app.Dataverse.BeforeAnswer = async (request, cancellationToken) =>
        {
            await Task.Delay(5, cancellationToken);
            Interlocked.Add(ref delivered, request is Microsoft.Xrm.Sdk.Messages.ExecuteMultipleRequest batch ? batch.Requests.Count : 0);
        };
        await app.Inbox.EnqueueAsync([Samples.Group(Enumerable.Range(1, 300).Select(id => id.ToString()))], default);

        await app.Services.GetRequiredService<WorkRound>().RunAsync(default);

        Assert.AreEqual(300, read);
        Assert.IsLessThanOrEqualTo(50, mostAhead);
    }

    [TestMethod]
    public void Closes_a_chunk_by_count()
    {
        var chunks = new PayloadChunks(maximumItems: 3, maximumBytes: 1000);

        var sizes = Enumerable.Range(1, 7).Select(id => chunks.Add(Samples.Payload(id.ToString()))?.Count).ToArray();

        CollectionAssert.AreEqual(new int?[] { null, null, 3, null, null, 3, null }, sizes);
        Assert.HasCount(1, chunks.Take()!);
        Assert.IsNull(chunks.Take());
    }

    [TestMethod]
    public void Closes_a_chunk_by_size_and_sends_a_larger_record_alone()
    {
        var chunks = new PayloadChunks(maximumItems: 100, maximumBytes: 10);

        Assert.IsNull(chunks.Add(Samples.Payload("1", payload: "1234567")));
        Assert.HasCount(1, chunks.Add(Samples.Payload("2", payload: "1234567"))!);
        Assert.HasCount(1, chunks.Add(Samples.Payload("3", payload: new string('x', 50)))!);
        Assert.HasCount(1, chunks.Add(Samples.Payload("4", payload: "1"))!);
        Assert.HasCount(1, chunks.Take()!);
    }

    [TestMethod]
    public void Sends_a_suspect_alone_and_at_once()
    {
        var chunks = new PayloadChunks(maximumItems: 100, maximumBytes: 1000);
        chunks.Add(Samples.Payload("1"));

        Assert.AreEqual("2", chunks.Add(Samples.Payload("2", attempts: 3))!.Single().Item.Event.Id);
        Assert.AreEqual("1", chunks.Take()!.Single().Item.Event.Id);
    }
}
