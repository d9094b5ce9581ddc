using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.WebJobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PowerPlatformMagento.App.Hosting;

namespace PowerPlatformMagento.App.Tests.Hosting;

/// <summary>Replays the calls of the Functions host as they were recorded.</summary>
[TestClass]
public sealed class HostInvocationTests
{
    private const string Timer = """
        {"Data":{"timer":{"Schedule":{"AdjustForDST":true},"ScheduleStatus":{"Last":"2026-11-23T04:00:00+00:00","Next":"2026-11-23T04:01:00+00:00","LastUpdated":"2026-11-23T04:00:00+00:00"},"IsPastDue":false}},
         "Metadata":{"sys":{"MethodName":"Tick","UtcNow":"2026-11-23T04:00:00Z","RandGuid":"6f"}}}
        """;

    [TestMethod]
    public async Task Runs_a_timer_function()
    {
        await using var host = await Handler.StartAsync();

        using var response = await host.PostAsync("Tick", Timer);

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.AreEqual("{\"Outputs\":{},\"Logs\":[],\"ReturnValue\":null}", answer.GetRawText());
        Assert.IsFalse(host.Functions.Ticks.Single().IsPastDue);
    }

    [TestMethod]
    public async Task Runs_a_timer_function_that_is_late_and_has_no_status()
    {
        await using var host = await Handler.StartAsync();

        using var response = await host.PostAsync("Tick", "{\"Data\":{\"timer\":{\"ScheduleStatus\":null,\"IsPastDue\":true}},\"Metadata\":{}}");

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        Assert.IsTrue(host.Functions.Ticks.Single().IsPastDue);
    }

    [TestMethod]
    [DataRow("\"{\\\"orderId\\\":1}\"", "{\"orderId\":1}", DisplayName = "object")]
    [DataRow("\"[1,2]\"", "[1,2]", DisplayName = "array")]
    [DataRow("\"plain\"", "plain", DisplayName = "text")]
    [DataRow("\"\\\"quoted\\\"\"", "\"quoted\"", DisplayName = "quoted text")]
    public async Task Decodes_the_queue_text_the_host_has_encoded_twice(string once, string expected)
    {
        await using var host = await Handler.StartAsync();
        var call = JsonSerializer.Serialize(new { Data = new { msg = once }, Metadata = new { } });

        using var response = await host.PostAsync("Process", call);

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        Assert.AreEqual(expected, host.Functions.Texts.Single());
    }

    [TestMethod]
    public async Task Takes_nothing_from_metadata_that_a_message_has_overwritten()
    {
        await using var host = await Handler.StartAsync();

        using var response = await host.PostAsync("Process", """
            {"Data":{"msg":"\"{\\\"Id\\\":\\\"evil\\\",\\\"DequeueCount\\\":\\\"99\\\",\\\"msg\\\":\\\"evil\\\"}\""},
             "Metadata":{"Id":"\"evil\"","DequeueCount":"\"99\"","msg":"evil","sys":"evil"}}
            """);

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        StringAssert.StartsWith(host.Functions.Texts.Single(), "{\"Id\":\"evil\"");
    }

    [TestMethod]
    [DataRow("Tick", "")]
    [DataRow("Tick", "not json")]
    [DataRow("Tick", "{}")]
    [DataRow("Tick", "{\"Data\":{}}")]
    [DataRow("Tick", "{\"Data\":{\"timer\":\"now\"}}")]
    [DataRow("Process", "{\"Data\":{\"msg\":\"encoded once\"}}")]
    [DataRow("Process", "{\"Data\":{\"msg\":{\"a\":1}}}")]
    [DataRow("Process", "{\"Data\":{\"msg\":\"{}\"}}")]
    public async Task Fails_loudly_on_a_call_it_does_not_know(string function, string call)
    {
        await using var host = await Handler.StartAsync();

        using var response = await host.PostAsync(function, call);

        Assert.AreEqual(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.IsEmpty(host.Functions.Texts);
        Assert.IsEmpty(host.Functions.Ticks);
    }

    [TestMethod]
    public async Task Answers_an_error_when_the_function_fails_so_that_the_host_repeats()
    {
        await using var host = await Handler.StartAsync();

        using var response = await host.PostAsync("Fail", Timer);

        Assert.AreEqual(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    internal sealed class Functions
    {
        public List<TimerTick> Ticks { get; } = [];

        public List<string> Texts { get; } = [];

        [FunctionName("Tick")]
        public Task Tick([TimerTrigger("0 * * * * *")] TimerTick timer)
        {
            Ticks.Add(timer);
            return Task.CompletedTask;
        }

        [FunctionName("Process")]
        public Task Process([QueueTrigger("orders")] string msg, CancellationToken cancellationToken)
        {
            Texts.Add(msg);
            return cancellationToken.IsCancellationRequested ? Task.FromCanceled(cancellationToken) : Task.CompletedTask;
        }

        [FunctionName("Fail")]
        public Task Fail([TimerTrigger("0 * * * * *")] TimerTick timer) => throw new InvalidOperationException(ToString());
    }

    private sealed class Handler(WebApplication app) : IAsyncDisposable
    {
        private readonly HttpClient _client = new(new SocketsHttpHandler()) { BaseAddress = new Uri(app.Urls.First()) };

        public Functions Functions => app.Services.GetRequiredService<Functions>();

        public static async Task<Handler> StartAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton<Functions>();
            var app = builder.Build();
            app.Urls.Add("http://127.0.0.1:0");
            HostInvocation.Map(app, FunctionCatalog.Scan([typeof(Functions)]));
            await app.StartAsync();
            return new Handler(app);
        }

        public Task<HttpResponseMessage> PostAsync(string function, string call)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "/" + function) { Content = new StringContent(call, Encoding.UTF8, "application/json") };
            request.Headers.TransferEncodingChunked = true;
            request.Headers.Add("X-Azure-Functions-InvocationId", "8d1b2f0a");
            return _client.SendAsync(request);
        }

        public async ValueTask DisposeAsync()
        {
            _client.Dispose();
            await app.DisposeAsync();
        }
    }
}
