using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Access;

/// <summary>Connections that sign in with Microsoft Entra ID.</summary>
[TestClass]
public sealed class TokenTests
{
    private static readonly Uri Ready = new("/api/ready", UriKind.Relative);

    [TestMethod]
    public async Task A_user_with_the_scope_gets_in()
    {
        await using var tenant = await FakeTenant.StartAsync();
        await using var app = await RunningApp.StartAsync(settings: tenant.Settings);

        using var response = await GetAsync(app, tenant.Token(scope: "profile user_impersonation"));

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
    }

    [TestMethod]
    public async Task A_service_principal_with_the_role_gets_in()
    {
        await using var tenant = await FakeTenant.StartAsync();
        await using var app = await RunningApp.StartAsync(settings: tenant.Settings);

        using var response = await GetAsync(app, tenant.Token(token => token.Audience = "api://" + FakeTenant.App, scope: null, role: "Connector.Access"));

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
    }

    [TestMethod]
    public async Task A_token_of_the_older_form_gets_in()
    {
        await using var tenant = await FakeTenant.StartAsync();
        await using var app = await RunningApp.StartAsync(settings: tenant.Settings);

        using var response = await GetAsync(app, tenant.Token(token => token.Issuer = $"https://sts.windows.net/{FakeTenant.Id}/"));

        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
    }

    [TestMethod]
    public async Task A_genuine_token_without_any_right_is_forbidden()
    {
        await using var tenant = await FakeTenant.StartAsync();
        await using var app = await RunningApp.StartAsync(settings: tenant.Settings);

        using var none = await GetAsync(app, tenant.Token(scope: null));
        using var other = await GetAsync(app, tenant.Token(scope: "user_impersonation_not", role: "Reader"));

        await none.ShouldRefuseAsync(HttpStatusCode.Forbidden, "MAG-CFG-006");
        await other.ShouldRefuseAsync(HttpStatusCode.Forbidden, "MAG-CFG-006");
    }

    [TestMethod]
    public async Task A_token_that_is_not_for_us_is_refused()
    {
        await using var tenant = await FakeTenant.StartAsync();
        await using var app = await RunningApp.StartAsync(settings: tenant.Settings);
        using var foreign = RSA.Create(2048);
        string[] tokens =
        [
            tenant.Token(token => token.Audience = "another-app"),
            tenant.Token(token => token.Issuer = "https://login.example/other/v2.0"),
            tenant.Token(token => token.Expires = DateTime.UnixEpoch.AddSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()).AddHours(-1)),
            tenant.Token(token => token.Expires = null),
            tenant.Token(token => token.SigningCredentials = null),
            tenant.Token(token => token.SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(new byte[64]), SecurityAlgorithms.HmacSha256)),
            tenant.Token(key: foreign),
            tenant.Token()[..^8] + "AAAAAAAA",
            "not-a-token",
            new string('a', 20_000),
        ];

        foreach (var token in tokens)
        {
            using var response = await GetAsync(app, token);
            if (token.Length <= 10_000)
            {
                await response.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-CFG-005");
                Assert.IsTrue(response.Headers.WwwAuthenticate.Any(challenge => challenge.Scheme == "Bearer"));
            }
            else
            {
                Assert.AreEqual(HttpStatusCode.RequestHeaderFieldsTooLarge, response.StatusCode);
            }
        }
    }

    [TestMethod]
    public async Task A_tenant_that_does_not_answer_is_not_the_callers_fault()
    {
        string token;
        Dictionary<string, string?> settings;
        await using (var tenant = await FakeTenant.StartAsync())
        {
            (token, settings) = (tenant.Token(), tenant.Settings);
        }

        await using var app = await RunningApp.StartAsync(settings: settings);

        using var response = await GetAsync(app, token);

        await response.ShouldRefuseAsync(HttpStatusCode.ServiceUnavailable, "MAG-CFG-007");
        Assert.IsNotNull(response.Headers.RetryAfter);
    }

    [TestMethod]
    public async Task Keys_open_as_before_and_nothing_at_all_opens_nothing()
    {
        await using var tenant = await FakeTenant.StartAsync();
        await using var app = await RunningApp.StartAsync(settings: tenant.Settings);
        using var withKey = new HttpRequestMessage(HttpMethod.Get, Ready);
        withKey.Headers.Add("x-functions-key", "default-key");

        using var key = await app.Client.SendAsync(withKey);
        using var nothing = await app.Client.GetAsync(Ready);

        Assert.AreEqual(HttpStatusCode.OK, key.StatusCode);
        await nothing.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-CFG-004");
    }

    [TestMethod]
    public async Task Without_a_tenant_a_token_opens_nothing()
    {
        await using var tenant = await FakeTenant.StartAsync();
        await using var app = await RunningApp.StartAsync();

        using var response = await GetAsync(app, tenant.Token());

        await response.ShouldRefuseAsync(HttpStatusCode.Unauthorized, "MAG-CFG-004");
    }

    [TestMethod]
    public async Task No_token_is_ever_logged()
    {
        await using var tenant = await FakeTenant.StartAsync();
        await using var app = await RunningApp.StartAsync(settings: tenant.Settings);
        var token = tenant.Token(token => token.Audience = "another-app");

        using var response = await GetAsync(app, token);

        Assert.IsFalse(app.Log.Lines.Any(line => line.Contains(token[..40], StringComparison.Ordinal) || line.Contains(token[^40..], StringComparison.Ordinal)));
    }

    [TestMethod]
    [DataRow("Entra:TenantId", "common")]
    [DataRow("Entra:ClientId", "")]
    [DataRow("Entra:Scope", "")]
    [DataRow("Entra:Instance", "http://login.example/")]
    public async Task Settings_that_would_let_anybody_in_are_refused_at_start(string setting, string value)
    {
        await using var tenant = await FakeTenant.StartAsync();
        var settings = tenant.Settings;
        settings[setting] = value;

        var refusal = await Assert.ThrowsExactlyAsync<InvalidOperationException>(() => RunningApp.StartAsync(settings: settings));

        StringAssert.Contains(refusal.Message, setting);
    }

    private static Task<HttpResponseMessage> GetAsync(RunningApp app, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Ready);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return app.Client.SendAsync(request);
    }
}
