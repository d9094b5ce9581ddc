using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Tests.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Routes;

/// <summary>Whatever is wrong with a body, the store answers as Magento would: with a message, and never by breaking.</summary>
[TestClass]
public sealed class WrongBodiesTests
{
    private const string PhpGaveUp = "An error has happened during application run.";

    private static readonly string[] WrongValues =
    [
        "null", "[]", "{}", "[[1]]", "[{}]", "{\"a\":1}", "\"text\"", "\"\"", "\" \"", "true", "-1", "0", "0.00001", "1e30", "1e400", "99999999999999999999", "\"\\u0000\"", "\"\\ud83d\\ude00\"", "\"%1 %fieldName\"",
    ];

    private CatalogueStore store = null!;

    [TestInitialize]
    public async Task StartAsync() => store = await CatalogueStore.OpenAsync(StoreEdition.AdobeCommerce, orders: 20);

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    public async Task A_wrong_value_in_any_place_of_any_body_is_answered_with_a_message()
    {
        List<string> broken = [];
        foreach (var request in Writes())
        {
            var body = JsonNode.Parse(request.Body!)!;
            foreach (var place in Places(body, []).ToList())
            {
                foreach (var value in WrongValues)
                {
                    var wrong = With(body.DeepClone(), place, JsonNode.Parse(value));
                    broken.AddRange(await ProblemsAsync(request, wrong.ToJsonString()));
                }
            }
        }

        Assert.IsEmpty(broken, string.Join('\n', broken.Take(40)));
    }

    [TestMethod]
    public async Task A_member_nobody_knows_is_refused_in_every_object_but_the_body_itself()
    {
        List<string> taken = [];
        foreach (var request in Writes())
        {
            var body = JsonNode.Parse(request.Body!)!;
            foreach (var place in Places(body, []).Where(place => Find(body, place) is JsonObject && !IsOpen(place)).ToList())
            {
                var wrong = body.DeepClone();
                Find(wrong, place)!["foo_bar"] = 1;
                var (status, answer, _) = await store.Client.WriteAsync(request.Method, $"rest/V1/{request.Path}", wrong.ToJsonString());
                if (status != 400 || !answer.Contains("FooBar", StringComparison.Ordinal))
                {
                    taken.Add($"{request.Method} {request.Path} at {string.Join('.', place)}: {status} {answer}");
                }
            }
        }

        Assert.IsEmpty(taken, string.Join('\n', taken));
    }

    [TestMethod]
    [DataRow("null")]
    [DataRow("[]")]
    [DataRow("17")]
    [DataRow("\"text\"")]
    [DataRow("{")]
    [DataRow("")]
    [DataRow("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]")]
    public async Task A_body_that_is_no_object_breaks_nothing(string body)
    {
        foreach (var request in Writes())
        {
            Assert.IsEmpty(await ProblemsAsync(request, body));
        }
    }

    [TestMethod]
    public async Task A_body_that_is_too_large_is_refused_by_the_web_server()
    {
        using var client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = store.Host.BaseUrl };
        using var request = new HttpRequestMessage(HttpMethod.Put, "rest/V1/products/P-1000") { Content = new ByteArrayContent(new byte[31_000_000]) };
        request.Headers.ExpectContinue = true;
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {store.Host.Credential.AccessToken}");

        using var response = await client.SendAsync(request);

        Assert.AreEqual(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        StringAssert.Contains(await response.Content.ReadAsStringAsync(), "413 Request Entity Too Large");
        Assert.AreEqual(200, (await store.Client.GetAsync("rest/V1/products/P-1000")).Status);
    }

    private IEnumerable<GoodRequest> Writes() => GoodRequest.All(store).Where(request => request.Body is not null);

    // Of a custom attribute Magento reads code and value, and nothing says what a third party adds.
    private static bool IsOpen(object[] place) => place.Contains("custom_attributes") || place[^1] is "extension_attributes";

    private async Task<IReadOnlyList<string>> ProblemsAsync(GoodRequest request, string body)
    {
        var (status, answer, type) = await store.Client.WriteAsync(request.Method, $"rest/V1/{request.Path}", body);
        var what = $"{request.Method} {request.Path} {body}: {status} {answer}";
        if (store.Host.Requests.Last[^1].Failure is { } failure)
        {
            return [$"{what} {failure.Split('\n')[0]} {failure.Split('\n').ElementAtOrDefault(1)}"];
        }

        return status switch
        {
            200 => [],
            500 when type!.StartsWith("text/plain", StringComparison.Ordinal) && answer.StartsWith(PhpGaveUp, StringComparison.Ordinal) => [],
            400 or 404 or 501 when HasMessage(answer) => [],
            _ => [what],
        };
    }

    private static bool HasMessage(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        return json.RootElement.GetProperty("message").GetString()!.Length > 0;
    }

    private static IEnumerable<object[]> Places(JsonNode? node, object[] path) => node switch
    {
        JsonObject json => json.SelectMany(member => Places(member.Value, [.. path, member.Key]).Prepend([.. path, member.Key])),
        JsonArray list => list.SelectMany((item, index) => Places(item, [.. path, index]).Prepend([.. path, index])),
        _ => [],
    };

    private static JsonNode? Find(JsonNode? node, object[] path) => path.Aggregate(node, (at, step) => step is int index ? at![index] : at![(string)step]);

    private static JsonNode With(JsonNode root, object[] path, JsonNode? value)
    {
        var owner = Find(root, path[..^1])!;
        if (path[^1] is int index)
        {
            owner[index] = value;
        }
        else
        {
            owner[(string)path[^1]] = value;
        }

        return root;
    }
}
