using System.Text.Json.Nodes;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;

namespace PowerPlatformMagento.EndToEnd.Tests.Cases;

/// <summary>Dataverse fails and the app is killed while people write and look: what the store was told is taken is there in the end, once.</summary>
[TestClass]
public sealed class CasesOnBadDaysTests
{
    private const int Requests = 12;

    [TestMethod]
    public async Task Every_request_and_look_that_was_taken_is_there_once_after_kills_and_faults()
    {
        // Without timers the faults hit imports alone.
        await using var desk = await CaseDesk.StartAsync(options: new WorldOptions
        {
            Settings = new Dictionary<string, string?> { ["LocalTriggers:Enabled"] = "false", ["Worker:BatchSize"] = "3", ["Worker:Parallelism"] = "2" },
        });
        var (customer, _, number, contact) = await desk.BuyerAsync("Walter", "Wetter");
        desk.World.Dataverse.Faults.RetryAfter = TimeSpan.FromMilliseconds(200);
        desk.World.Dataverse.Faults.Enqueue(ScriptedFault.TimeoutAfterCommit, ScriptedFault.Throttle);
        for (var request = 0; request < Requests; request++)
        {
            // One address may ask five times an hour.
            await TellTwiceAsync(desk, "service-request", $"storm-{request}", CaseDesk.Request($"storm{request / 4}@people.example", orderNumber: number), null);
            await TellTwiceAsync(desk, "web-activity", $"look-{request}", Look(customer), "product-viewed");
            if (request is Requests / 3 or 2 * Requests / 3)
            {
                await desk.World.WhenAsync(() => desk.World.Rows("incident").Count >= request / 2, "Nothing arrives.");
                await desk.World.StopAppHardAsync();
                desk.World.Dataverse.Faults.Enqueue(ScriptedFault.TimeoutAfterCommit);
                await desk.World.StartAppAsync();
            }
        }

        await desk.Live.ArrivedAsync();

        Assert.AreEqual(4L, desk.World.Dataverse.Statistics.ScriptedFaults);
        Assert.IsEmpty(desk.World.OpenIssues());
        CollectionAssert.AreEquivalent(Enumerable.Range(0, Requests).Select(request => $"storm-{request}").ToList(), desk.World.Rows("incident").Select(row => row.Text("mag_servicerequestid")).ToList());
        Assert.HasCount(Requests, desk.World.Rows("mag_webactivity").Where(row => row.Link("regardingobjectid") == contact));
        for (var person = 0; person < Requests / 4; person++)
        {
            Assert.HasCount(1, desk.World.Contacts($"storm{person}@people.example"));
        }
    }

    // A store repeats what was not taken, and sometimes what was.
    private static async Task TellTwiceAsync(CaseDesk desk, string topic, string id, JsonObject data, string? type)
    {
        var occurredAt = TimeProvider.System.GetUtcNow();
        for (var time = 0; time < 2; time++)
        {
            Assert.IsTrue(await desk.World.Store.Events!.TellAsync(topic, id, data.DeepClone().AsObject(), type, occurredAt), $"{topic} {id} was not taken.");
        }
    }

    private static JsonObject Look(long customer) => new()
    {
        ["customerId"] = $"{customer}", ["hasConsent"] = true, ["lines"] = new JsonArray(new JsonObject { ["sku"] = "MUG-0,5L" }),
    };
}
