using System.Diagnostics;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Subscriptions.Keeping;

/// <summary>What must be found nowhere: neither in the file nor in logs, traces or answers.</summary>
[TestClass]
public sealed class SecretsOnDiskTests
{
    private static readonly string[] Secret = ["signature-of-the-flow", "the%2Fsecret", "sp=%2Ftriggers", "/workflows/flow", "anna.schmidt@example.com", "Schmidt"];

    [TestMethod]
    public async Task The_file_holds_no_readable_address_id_or_person()
    {
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        var location = await home.SubscribeAsync("order-placed");
        await home.BringAsync(home.Order("1"));
        Assert.AreEqual(1, (await home.StatusAsync("order-placed")).Backlog);

        foreach (var file in Directory.GetFiles(home.App.Folder.Path, "subscriptions*"))
        {
            var content = Encoding.Latin1.GetString(await ReadAsync(file));
            foreach (var secret in Secret.Append(location.Segments[^1]))
            {
                Assert.DoesNotContain(secret, content, $"{Path.GetFileName(file)} holds {secret}");
            }
        }
    }

    [TestMethod]
    public async Task Nothing_of_an_address_is_logged_traced_or_answered_however_badly_calls_go()
    {
        var traces = new List<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (traces)
                {
                    traces.AddRange(activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"));
                    traces.AddRange(activity.Events.SelectMany(happened => happened.Tags).Select(tag => $"{tag.Key}={tag.Value}"));
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using var home = await TriggerHome.StartAsync(dispatches: false);
        await home.SubscribeAsync("order-placed");
        await home.BringAsync(home.Order("1"), home.Order("2"), home.Order("3"));
        var answers = new Queue<int>([500, 302, 400, 429, 401, 404]);
        home.Flows.Answer = (_, context, _) =>
        {
            if (answers.TryDequeue(out var status))
            {
                context.Response.Headers.Location = "https://evil.example/";
                return Task.FromResult(status);
            }

            context.Abort();
            return Task.FromResult(StatusCodes.Status202Accepted);
        };

        for (var attempt = 0; attempt < 12; attempt++)
        {
            await home.DispatchAsync();
            home.Time.Advance(TimeSpan.FromMinutes(20));
        }

        using (var refused = await home.PostAsync("order-placed", new System.Text.Json.Nodes.JsonObject { ["store"] = "main", ["callbackUrl"] = "https://evil.example/workflows/flow?sig=signature-of-the-flow" }))
        {
            Assert.AreEqual(HttpStatusCode.BadRequest, refused.StatusCode);
            Assert.DoesNotContain("signature-of-the-flow", await refused.Content.ReadAsStringAsync());
        }

        Assert.IsGreaterThan(6, home.Flows.Calls.Count);
        foreach (var secret in Secret)
        {
            Assert.DoesNotContain(secret, home.App.Log.Text);
            lock (traces)
            {
                Assert.DoesNotContain(secret, string.Join('\n', traces));
            }
        }
    }

    [TestMethod]
    public async Task An_address_whose_key_is_lost_is_given_up_and_said_so()
    {
        using var folder = new TempFolder();
        var settings = new Dictionary<string, string?> { ["Subscriptions:Path"] = folder.File("own.db") };
        await using (var home = await TriggerHome.StartAsync(settings, dispatches: false))
        {
            await home.SubscribeAsync("order-placed");
        }

        File.Delete(folder.File("own.db.key"));
        await using var next = await TriggerHome.StartAsync(settings);
        await next.BringAsync(next.Order("1"));
        await next.DispatchAsync();

        var status = await next.StatusAsync("order-placed");
        Assert.AreEqual((0L, 1L), (status.Living, status.Dead));
        CollectionAssert.AreEqual(new[] { "MAG-SUB-009" }, status.Troubles.ToArray());
        Assert.IsEmpty(next.Flows.Calls);
    }

    // The app has the file open.
    private static async Task<byte[]> ReadAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var content = new MemoryStream();
        await stream.CopyToAsync(content);
        return content.ToArray();
    }
}
