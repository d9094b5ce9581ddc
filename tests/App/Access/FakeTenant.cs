using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PowerPlatformMagento.App.Tests.Access;

/// <summary>The tenant's metadata on a real socket, and the keys its tokens are signed with.</summary>
internal sealed class FakeTenant : IAsyncDisposable
{
    public const string Id = "3f2b7a2e-31c4-4c1b-9a68-5d5c4ad4a001";
    public const string App = "b1f6c7b0-8a3e-4f0f-9b53-0c7cf8e2b002";

    private readonly RSA _key = RSA.Create(2048);
    private readonly WebApplication _app;

    private FakeTenant(WebApplication app) => _app = app;

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/");

    public Dictionary<string, string?> Settings => new()
    {
        ["Entra:TenantId"] = Id,
        ["Entra:ClientId"] = App,
        ["Entra:Instance"] = Address.ToString(),
    };

    public static async Task<FakeTenant> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        var app = builder.Build();
        var tenant = new FakeTenant(app);
        app.MapGet($"/{Id}/v2.0/.well-known/openid-configuration", (HttpRequest request) => Results.Text(
            JsonSerializer.Serialize(new { issuer = $"{tenant.Address}{Id}/v2.0", jwks_uri = $"{tenant.Address}keys" }), "application/json"));
        app.MapGet("/keys", () => Results.Text(JsonSerializer.Serialize(new { keys = new[] { tenant.PublicKey() } }), "application/json"));
        await app.StartAsync();
        return tenant;
    }

    /// <summary>A token as Entra ID would issue it for a user with the scope, changed as a test wants it.</summary>
    public string Token(Action<SecurityTokenDescriptor>? change = null, string? scope = "user_impersonation", string? role = null, RSA? key = null)
    {
        var claims = new Dictionary<string, object> { ["tid"] = Id, ["oid"] = "user-1" };
        if (scope is not null)
        {
            claims["scp"] = scope;
        }

        if (role is not null)
        {
            claims["roles"] = new[] { role };
        }

        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = $"{Address}{Id}/v2.0",
            Audience = App,
            Claims = claims,
            Expires = DateTime.UnixEpoch.AddSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()).AddMinutes(30),
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(key ?? _key) { KeyId = "key-1" }, SecurityAlgorithms.RsaSha256),
        };
        change?.Invoke(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _key.Dispose();
    }

    private Dictionary<string, string> PublicKey()
    {
        var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(_key.ExportParameters(false)) { KeyId = "key-1" });
        return new Dictionary<string, string> { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = key.Kid, ["n"] = key.N, ["e"] = key.E };
    }
}
