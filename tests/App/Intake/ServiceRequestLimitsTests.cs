using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Intake;

/// <summary>Limits of service requests at the door, over sockets.</summary>
[TestClass]
public sealed class ServiceRequestLimitsTests
{
    [TestMethod]
    public async Task The_sixth_request_of_a_sender_within_an_hour_is_refused_with_the_time_to_wait_and_no_address_in_the_log()
    {
        await using var app = await RunningApp.StartAsync();
        for (var id = 1; id <= 5; id++)
        {
            using var taken = await app.Client.SendAsync(Messages.Webhook(Body($"r{id}", "anna.schmidt@example.com")));
            Assert.AreEqual(HttpStatusCode.Accepted, taken.StatusCode);
        }

        using var refused = await app.Client.SendAsync(Messages.Webhook(Body("r6", " Anna.Schmidt@Example.com")));
        using var other = await app.Client.SendAsync(Messages.Webhook(Body("r7", "gast@example.com")));
        using var repeated = await app.Client.SendAsync(Messages.Webhook(Body("r5", "anna.schmidt@example.com")));

        await refused.ShouldRefuseAsync(HttpStatusCode.TooManyRequests, "MAG-INT-011");
        Assert.IsTrue(refused.Headers.RetryAfter!.Delta > TimeSpan.FromMinutes(55) && refused.Headers.RetryAfter.Delta <= TimeSpan.FromHours(1));
        Assert.AreEqual((HttpStatusCode.Accepted, HttpStatusCode.Accepted), (other.StatusCode, repeated.StatusCode));
        Assert.HasCount(6, await app.TakeAsync());
        Assert.DoesNotContain("schmidt", app.Log.Text, StringComparison.OrdinalIgnoreCase);
    }

    [TestMethod]
    public async Task A_store_has_a_limit_for_all_its_senders_that_does_not_concern_its_other_events()
    {
        await using var app = await RunningApp.StartAsync(settings: new Dictionary<string, string?> { ["Intake:RequestsPerStore"] = "2" });

        using var two = await app.Client.SendAsync(Messages.Webhook(Messages.Array([Body("r1", "a@b.example"), Body("r2", null)])));
        using var third = await app.Client.SendAsync(Messages.Webhook(Messages.Array([Messages.Body("12"), Body("r3", "c@d.example")])));
        using var order = await app.Client.SendAsync(Messages.Webhook(Messages.Body("13")));

        Assert.AreEqual((HttpStatusCode.Accepted, HttpStatusCode.TooManyRequests, HttpStatusCode.Accepted), (two.StatusCode, third.StatusCode, order.StatusCode));
        Assert.AreEqual(3, (await app.Inbox.GetStatusAsync(default)).Pending);
    }

    [TestMethod]
    public async Task A_request_with_files_may_be_larger_than_other_messages()
    {
        await using var app = await RunningApp.StartAsync();

        using var taken = await app.Client.SendAsync(Messages.Webhook(Body("r1", "a@b.example", files: 2, bytes: 2_000_000)));
        using var large = Messages.Webhook(Body("r2", "a@b.example", files: 4, bytes: 1_900_000));
        large.Headers.ExpectContinue = true;
        using var tooLarge = await app.Client.SendAsync(large);
        using var notChunked = await app.Client.SendAsync(Messages.Webhook(Body("r3", "a@b.example", files: 2, bytes: 2_000_000), chunked: true));

        Assert.AreEqual(HttpStatusCode.Accepted, taken.StatusCode);
        await tooLarge.ShouldRefuseAsync(HttpStatusCode.RequestEntityTooLarge, "MAG-INT-003");
        await notChunked.ShouldRefuseAsync(HttpStatusCode.RequestEntityTooLarge, "MAG-INT-003");
        Assert.HasCount(1, await app.TakeAsync());
    }

    [TestMethod]
    public async Task A_large_message_with_a_wrong_signature_is_refused_and_gives_its_place_back()
    {
        await using var app = await RunningApp.StartAsync(settings: new Dictionary<string, string?> { ["Intake:LargeMessages"] = "1" });
        var body = Body("r1", "a@b.example", files: 2, bytes: 1_500_000);

        for (var attempt = 0; attempt < 3; attempt++)
        {
            using var forged = await app.Client.SendAsync(Messages.Webhook(body, secret: "another-secret-of-at-least-32-characters"));
            await forged.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-INT-001");
        }

        using var genuine = await app.Client.SendAsync(Messages.Webhook(body));
        Assert.AreEqual(HttpStatusCode.Accepted, genuine.StatusCode);
        Assert.HasCount(1, await app.TakeAsync());
    }

    [TestMethod]
    public async Task While_as_many_large_messages_are_read_as_may_be_the_next_is_asked_to_come_again_and_small_ones_are_taken()
    {
        await using var app = await RunningApp.StartAsync(settings: new Dictionary<string, string?> { ["Intake:LargeMessages"] = "1" });
        using var slow = new TcpClient(app.Client.BaseAddress!.Host, app.Client.BaseAddress.Port);
        await slow.GetStream().WriteAsync(Encoding.ASCII.GetBytes("POST /api/events/webhook/main HTTP/1.1\r\nHost: x\r\nContent-Length: 3000000\r\n\r\n{"));
        var body = Body("r1", "a@b.example", files: 2, bytes: 1_500_000);

        // The slow sender is at the door at some moment soon; until then the place is free, and each attempt is a repetition.
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        HttpStatusCode status;
        do
        {
            using var response = await app.Client.SendAsync(Messages.Webhook(body), limit.Token);
            status = response.StatusCode;
        }
        while (status == HttpStatusCode.Accepted);
        using var small = await app.Client.SendAsync(Messages.Webhook(Messages.Body("12")));

        Assert.AreEqual((HttpStatusCode.ServiceUnavailable, HttpStatusCode.Accepted), (status, small.StatusCode));
    }

    private static string Body(string id, string? email, int files = 0, int bytes = 0) => JsonSerializer.Serialize(new
    {
        store = "main",
        topic = "service-request",
        id,
        occurredAt = "2026-11-23T04:00:00Z",
        data = new
        {
            subject = "s",
            message = "m",
            email = email ?? "",
            attachments = Enumerable.Range(1, files).Select(number => new { name = $"{number}.png", contentType = "image/png", content = Convert.ToBase64String(new byte[bytes]) }),
        },
    });
}
