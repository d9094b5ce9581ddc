using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Magento.Options;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Operations;

/// <summary>A server that answers what a test says, keeps what it was sent, and what makers can do with it.</summary>
internal sealed class ScriptedStore : IAsyncDisposable
{
    private const string Root = "/rest/all/V1/";

    private readonly TestServer _server;
    private readonly TestClient _client;

    private ScriptedStore(TestServer server, TestClient client, ConcurrentQueue<WrittenRequest> written)
    {
        _server = server;
        _client = client;
        Written = written;
        Operations = ((MagentoClient)client.Client).Operations;
    }

    public IMagentoOperations Operations { get; }

    /// <summary>What was sent with a body.</summary>
    public ConcurrentQueue<WrittenRequest> Written { get; }

    public IEnumerable<SeenRequest> Requests => _server.Requests;

    /// <param name="answer">Answers a route below <c>V1/</c>; null = the store has no such route, or fails.</param>
    /// <param name="configure">What is different about the settings.</param>
    /// <param name="fails">Whether no answer is a failure of the store.</param>
    public static async Task<ScriptedStore> StartAsync(
        Func<SeenRequest, string, JsonNode?> answer, Func<MagentoStoreOptions, MagentoStoreOptions>? configure = null, bool fails = false)
    {
        var written = new ConcurrentQueue<WrittenRequest>();
        var server = await TestServer.StartAsync(async (context, request) =>
        {
            if (context.Request.ContentLength > 0)
            {
                written.Enqueue(new WrittenRequest(request, (await JsonNode.ParseAsync(context.Request.Body))!.AsObject()));
            }

            await AnswerAsync(context, request, answer, fails);
        });
        return new ScriptedStore(server, TestClient.Connect(server.BaseUrl, configure: configure), written);
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await _server.DisposeAsync();
    }

    private static Task AnswerAsync(HttpContext context, SeenRequest request, Func<SeenRequest, string, JsonNode?> answer, bool fails)
    {
        var route = request.Path.StartsWith(Root, StringComparison.Ordinal) ? request.Path[Root.Length..] : request.Path;
        return route switch
        {
            "/magento_version" => Answers.WriteAsync(context, 200, "text/html", "Magento/2.4 (Enterprise)"u8.ToArray()),
            "store/storeViews" => Answers.CaptureAsync(context, "store-views.json"),
            "store/websites" => Answers.CaptureAsync(context, "store-websites.json"),
            _ when answer(request, route) is { } json => Answers.JsonAsync(context, json.ToJsonString()),
            _ when fails => Answers.JsonAsync(context, """{"message":"Internal Error. Details are available in Magento log file. Report ID: webapi-6b03bca5b4c6a"}""", 500),
            _ => Answers.JsonAsync(context, """{"message":"Request does not match any route."}""", 404),
        };
    }
}
