using System.Buffers.Text;
using System.Text;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Operations;

/// <summary>The place in a list where the next page begins. Opaque to callers, so that it may change.</summary>
internal static class SkipToken
{
    /// <summary>Name of the query parameter.</summary>
    public const string Name = "skipToken";

    private const string Version = "1.";

    /// <summary>The token after a record.</summary>
    public static string After(string id) => Base64Url.EncodeToString(Encoding.ASCII.GetBytes(Version + id));

    /// <summary>The id of the record before the page.</summary>
    /// <exception cref="OperationException">The token was not made here.</exception>
    public static string Read(string token)
    {
        var text = Base64Url.IsValid(token) ? Encoding.ASCII.GetString(Base64Url.DecodeFromChars(token)) : "";
        return text.StartsWith(Version, StringComparison.Ordinal) && text.Length is > 2 and <= 12 && text.AsSpan(Version.Length).IndexOfAnyExceptInRange('0', '9') < 0
            ? text[Version.Length..]
            : throw new OperationException(StatusCodes.Status400BadRequest, OperationErrors.PageTokenInvalid, null, new FieldError(Name, "Not a token of this list."));
    }
}
