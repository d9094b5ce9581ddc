using Microsoft.Azure.WebJobs.Extensions.Http;
using Microsoft.Net.Http.Headers;
using PowerPlatformMagento.App.Hosting;
using PowerPlatformMagento.App.Observability;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Access;

/// <summary>Lets requests in: by a function key, or by a token of Microsoft Entra ID where the app takes them.</summary>
internal sealed class AccessCheck(FunctionKeys keys, TokenCheck tokens, HostDoors doors)
{
    private const string Scheme = "Bearer ";

    /// <summary>Whether a request may run a function.</summary>
    public ValueTask<AccessVerdict> CheckAsync(FunctionDescriptor function, HttpRequest request)
    {
        var level = function.Http!.AuthLevel;
        if (level == AuthorizationLevel.Anonymous || doors.Guards(function.Name))
        {
            return ValueTask.FromResult(AccessVerdict.Granted);
        }

        if (tokens.IsOn && level != AuthorizationLevel.Admin && Token(request) is { } token)
        {
            return new ValueTask<AccessVerdict>(tokens.CheckAsync(token));
        }

        return ValueTask.FromResult(keys.Opens(function, request) ? AccessVerdict.Granted : AccessVerdict.KeyRefused);
    }

    /// <summary>The answer to a request that may not.</summary>
    public static IResult Refuse(HttpContext context, AccessVerdict verdict)
    {
        switch (verdict)
        {
            case AccessVerdict.RightMissing:
                return Problems.Answer(context, StatusCodes.Status403Forbidden, ConfigurationErrors.RightMissing);
            case AccessVerdict.CannotTell:
                context.Response.Headers.RetryAfter = "15";
                return Problems.Answer(context, StatusCodes.Status503ServiceUnavailable, ConfigurationErrors.IdentityUnavailable);
            case AccessVerdict.TokenRefused:
                context.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer error=\"invalid_token\"";
                return Problems.Answer(context, StatusCodes.Status401Unauthorized, ConfigurationErrors.TokenRefused);
            default:
                return Problems.Answer(context, StatusCodes.Status401Unauthorized, ConfigurationErrors.KeyRefused);
        }
    }

    private static string? Token(HttpRequest request) =>
        request.Headers.Authorization.ToString() is { } header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;
}
