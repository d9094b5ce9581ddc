using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Observability;

/// <summary>Walks all bad paths with logging at its most talkative and looks for what must never be written.</summary>
[TestClass]
public sealed class RedactionTests
{
    private static readonly string[] Forbidden =
    [
        Samples.Secret, "the-store-token", "master-key", "default-key", "ready-key", "wrong-key-from-a-stranger",
        "anna.schmidt@example.com", "Schmidt", "sha256=", "challenge-value", "BEGIN PUBLIC KEY", "/inbox.db",
    ];

    [TestMethod]
    public async Task Writes_no_secret_key_signature_or_personal_value_on_any_bad_path()
    {
        await using var app = await RunningApp.StartAsync();
        foreach (var request in BadRequests())
        {
            using var response = await app.Client.SendAsync(request);
            Assert.IsFalse(Forbidden.Any((await response.Content.ReadAsStringAsync()).Contains) && response.StatusCode != HttpStatusCode.OK, request.RequestUri!.ToString());
            request.Dispose();
        }

        await DeliverBadlyAsync(app);

        foreach (var forbidden in Forbidden)
        {
            Assert.DoesNotContain(forbidden, app.Log.Text);
        }
    }

    [TestMethod]
    public async Task Writes_no_personal_value_to_the_error_desk()
    {
        await using var app = await RunningApp.StartAsync();

        await DeliverBadlyAsync(app);

        var rows = app.Dataverse.Rows.Where(row => row.Key.StartsWith("mag_syncissue", StringComparison.Ordinal)).ToList();
        Assert.HasCount(2, rows);
        foreach (var value in rows.SelectMany(row => row.Value.Attributes.Select(attribute => attribute.Value?.ToString() ?? "")))
        {
            Assert.IsFalse(Forbidden.Any(value.Contains), value);
        }
    }

    private static IEnumerable<HttpRequestMessage> BadRequests()
    {
        yield return Messages.Webhook("{\"email\":\"anna.schmidt@example.com\"}");
        yield return Messages.Webhook(Messages.Body(), signature: "sha256=" + new string('a', 64));
        yield return Messages.Webhook("anna.schmidt@example.com", secret: "another-secret-of-32-characters-or-more");
        yield return Messages.Webhook(Messages.Body(store: "anna.schmidt@example.com"));
        yield return Messages.Webhook(Messages.Body(topic: "anna.schmidt@example.com"));
        yield return Messages.Webhook(Messages.Body(id: "anna.schmidt@example.com"));
        yield return Messages.Commerce("{\"customer\":{\"email\":\"anna.schmidt@example.com\"}}", RunningApp.CommerceKey);
        yield return Messages.Post("/api/events/io/main", "{\"validationUrl\":\"https://x.example/anna.schmidt@example.com\"}");
        yield return Messages.Post("/api/events/io/main", Messages.IoEvent("e", value: "{\"email\":\"anna.schmidt@example.com\"}"));
        yield return new HttpRequestMessage(HttpMethod.Get, "/api/events/io/main?challenge=challenge-value");
        yield return new HttpRequestMessage(HttpMethod.Get, "/api/ready?code=wrong-key-from-a-stranger");
        yield return new HttpRequestMessage(HttpMethod.Get, "/api/ready?code=default-key");
        yield return new HttpRequestMessage(HttpMethod.Get, "/api/nothing?email=anna.schmidt@example.com");
    }

    private static async Task DeliverBadlyAsync(RunningApp app)
    {
        app.Store.Add(Samples.Order("1"), Samples.Order("2"), Samples.Order("3"));
        app.Store.Broken["4"] = new MagentoError(StoreErrors.RecordNotReadable, null, "items[0].sku");
        app.Dataverse.ImportFault = payload => payload.Contains("\"id\":\"1\"") ? FakeDataverse.Fault(-2147220989, "anna.schmidt@example.com is not valid") : FakeDataverse.Fault(77, "Schmidt");
        await app.Inbox.EnqueueAsync([Samples.Group("1", "2", "3", "4")], default);
        await app.Services.GetRequiredService<WorkRound>().RunAsync(default);
        app.Dataverse.ThenThrow(new InvalidOperationException("anna.schmidt@example.com"));
        await app.Inbox.EnqueueAsync([new EventGroup([Samples.Event("3", occurredAt: Samples.Noon.AddDays(1))])], default);
        await app.Services.GetRequiredService<WorkRound>().RunAsync(default);
    }
}
