using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace PowerPlatformMagento.Sandbox.Page.Session;

/// <summary>Chooses the user by a cookie. The sandbox holds invented people, so there is no password.</summary>
internal static class SignIn
{
    /// <summary>Where the form of the user picker is sent to.</summary>
    public const string Path = "/session/user";

    public const string UserField = "user";

    public const string ReturnField = "return";

    private const string Cookie = "sandbox-user";

    // Written by page.js.
    private const string ZoneCookie = "sandbox-zone";

    public static void MapSignIn(this IEndpointRouteBuilder endpoints) => endpoints.MapPost(Path, Choose);

    public static Guid? UserOf(HttpContext? context) =>
        Guid.TryParse(context?.Request.Cookies[Cookie], out var id) ? id : null;

    /// <summary>The time zone the browser's script left behind; UTC when it left none, or one this machine doesn't know.</summary>
    public static TimeZoneInfo ZoneOf(HttpContext? context) =>
        context?.Request.Cookies[ZoneCookie] is { } id && TimeZoneInfo.TryFindSystemTimeZoneById(Uri.UnescapeDataString(id), out var zone) ? zone : TimeZoneInfo.Utc;

    // A form, so that the framework checks the antiforgery token.
    private static IResult Choose(
        HttpContext context, PageUsers users, [FromForm(Name = UserField)] Guid user, [FromForm(Name = ReturnField)] string? back)
    {
        context.Response.Cookies.Append(Cookie, users.Of(user).Id.ToString("D"), new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Strict,
        });
        return Results.LocalRedirect(IsLocal(back) ? back! : "/");
    }

    private static bool IsLocal(string? address) =>
        address is ['/', ..] && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal);
}
