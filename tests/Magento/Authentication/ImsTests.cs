using Microsoft.AspNetCore.Http;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Options;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Authentication;

/// <summary>The cloud service: tokens of the identity service, headers, paths, over real HTTP.</summary>
[TestClass]
public sealed class ImsTests
{
    private readonly QuickTime _time = new();
    private readonly FakeMagento _store = FakeMagento.WithCaptures();
    private string _accepted = "token-1";
    private int _issued;
    private Func<HttpContext, Task>? _tokenAnswer;

    [TestMethod]
    public async Task Sends_token_key_organization_and_scope_below_the_tenant()
    {
        await using var server = await StartAsync();
        await using var client = Connect(server);

        var customers = await StoreRun.ToListAsync(client.Client.ReadCustomersAsync(["1"], CancellationToken.None));

        Assert.IsNull(customers.Single().Error);
        var request = server.Requests.First(seen => seen.Path.Contains("customers", StringComparison.Ordinal));
        Assert.AreEqual("/tenant/V1/customers/search", request.Path);
        Assert.AreEqual("Bearer token-1", request.Headers["Authorization"]);
        Assert.AreEqual("client", request.Headers["x-api-key"]);
        Assert.AreEqual("org@AdobeOrg", request.Headers["x-gw-ims-org-id"]);
        Assert.AreEqual("all", request.Headers["Store"]);
    }

    [TestMethod]
    public async Task Fetches_one_token_for_many_callers()
    {
        await using var server = await StartAsync();
        await using var client = Connect(server);

        await Task.WhenAll(Enumerable.Range(1, 8).Select(_ => StoreRun.ToListAsync(client.Client.ReadCustomersAsync(["1"], CancellationToken.None))));

        Assert.AreEqual(1, _issued);
    }

    [TestMethod]
    public async Task Fetches_the_next_token_before_the_old_one_ends()
    {
        await using var server = await StartAsync();
        await using var client = Connect(server);
        await ReadAsync(client);

        _time.Advance(TimeSpan.FromMinutes(56));
        _accepted = "token-2";
        await ReadAsync(client);

        Assert.AreEqual(2, _issued);
        Assert.IsFalse(server.Requests.Any(request => request.Headers.TryGetValue("Authorization", out var token) && token == "Bearer token-3"));
    }

    [TestMethod]
    public async Task Replaces_a_token_that_is_refused_before_its_time_once()
    {
        await using var server = await StartAsync();
        await using var client = Connect(server);
        await ReadAsync(client);

        _accepted = "token-2";
        Assert.IsNull((await ReadAsync(client)).Error);
        Assert.AreEqual(2, _issued);

        _accepted = "none";
        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => ReadAsync(client));
        Assert.AreEqual(StoreErrors.RightMissing, failure.Error.Definition);
        Assert.IsLessThanOrEqualTo(3, _issued);
    }

    [TestMethod]
    [DataRow(400, "MAG-STO-006")]
    [DataRow(401, "MAG-STO-006")]
    [DataRow(429, "MAG-STO-002")]
    [DataRow(503, "MAG-STO-003")]
    public async Task Tells_why_there_is_no_token(int status, string code)
    {
        _tokenAnswer = context => Answers.JsonAsync(context, """{"error":"invalid_client"}""", status);
        await using var server = await StartAsync();
        await using var client = Connect(server);

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => ReadAsync(client));

        Assert.AreEqual(code, failure.Error.Definition.Code);
        Assert.DoesNotContain("client-secret", failure.ToString());
        Assert.DoesNotContain("client-secret", string.Join('\n', client.Log.Lines));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("<html>")]
    [DataRow("{}")]
    [DataRow("""{"access_token":5}""")]
    [DataRow("[]")]
    public async Task Survives_a_token_answer_that_is_none(string body)
    {
        _tokenAnswer = context => Answers.JsonAsync(context, body);
        await using var server = await StartAsync();
        await using var client = Connect(server);

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => ReadAsync(client));

        Assert.AreEqual(StoreErrors.AnswerNotReadable, failure.Error.Definition);
    }

    private static async Task<ReadResult<Contracts.Customer>> ReadAsync(TestClient client) =>
        (await StoreRun.ToListAsync(client.Client.ReadCustomersAsync(["1"], CancellationToken.None))).Single();

    private TestClient Connect(TestServer server) => TestClient.Connect(
        new Uri(server.BaseUrl, "/tenant"),
        new ImsCredentials { ClientId = "client", ClientSecret = "client-secret", OrganizationId = "org@AdobeOrg", TokenEndpoint = new Uri(server.BaseUrl, "/ims/token/v3") },
        _time,
        options => new MagentoStoreOptions
        {
            Key = options.Key,
            BaseUrl = options.BaseUrl,
            Credentials = options.Credentials,
            Style = ApiStyle.CloudService,
            AllowInsecureLoopback = true,
            RequestsPerSecond = 10_000,
            AttemptTimeout = options.AttemptTimeout,
            TotalTimeout = options.TotalTimeout,
            MaximumRetries = 1,
        });

    private Task<TestServer> StartAsync() => TestServer.StartAsync(async (context, request) =>
    {
        if (request.Path == "/ims/token/v3")
        {
            await (_tokenAnswer?.Invoke(context) ?? IssueAsync(context));
        }
        else if (request.Headers["Authorization"] != "Bearer " + _accepted)
        {
            await Answers.CaptureAsync(context, "err-401-bad-token.json");
        }
        else
        {
            await _store.AnswerAsync(context, request with { RawTarget = request.RawTarget.Replace("/tenant/V1/", "/rest/all/V1/", StringComparison.Ordinal) });
        }
    });

    private async Task IssueAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        Assert.AreEqual("client_credentials", form["grant_type"].ToString());
        Assert.AreEqual("client-secret", form["client_secret"].ToString());
        await Answers.JsonAsync(context, $$"""{"access_token":"token-{{Interlocked.Increment(ref _issued)}}","token_type":"bearer","expires_in":3600}""");
    }
}
