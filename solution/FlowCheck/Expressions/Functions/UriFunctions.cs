using System.Text;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.FlowCheck.Expressions.Functions;

/// <summary>Functions around addresses.</summary>
internal static class UriFunctions
{
    public static IEnumerable<FunctionDefinition> All =>
    [
        new("uriComponent", 1, 1, call => Uri.EscapeDataString(call.Text(0))),
        new("encodeUriComponent", 1, 1, call => Uri.EscapeDataString(call.Text(0))),
        new("uriComponentToString", 1, 1, call => Uri.UnescapeDataString(call.Text(0))),
        new("decodeUriComponent", 1, 1, call => Uri.UnescapeDataString(call.Text(0))),
        new("uriComponentToBinary", 1, 1, call => FlowValue.Content("application/octet-stream", Encoding.UTF8.GetBytes(call.Text(0)))),
        Part("uriHost", uri => uri.Host),
        Part("uriPath", uri => uri.AbsolutePath),
        Part("uriPathAndQuery", uri => uri.PathAndQuery),
        Part("uriPort", uri => uri.Port),
        Part("uriQuery", uri => uri.Query),
        Part("uriScheme", uri => uri.Scheme),
    ];

    private static FunctionDefinition Part(string name, Func<Uri, JToken> pick) => new(name, 1, 1, call =>
        Uri.TryCreate(call.Text(0), UriKind.Absolute, out var uri)
            ? pick(uri)
            : throw FunctionErrors.Invalid(call, $"expects its parameter to be an absolute address. The provided value is '{call.Text(0)}'."));
}
