using System.Text;
using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck.Expressions.Values;

namespace PowerPlatformMagento.FlowCheck.Expressions.Functions;

/// <summary>Functions between texts, base64, data URIs and binary content.</summary>
internal static class ContentFunctions
{
    private const string AnyMediaType = "application/octet-stream";

    public static IEnumerable<FunctionDefinition> All =>
    [
        new("base64", 1, 1, call => Convert.ToBase64String(Bytes(call))),
        new("base64ToString", 1, 1, call => Encoding.UTF8.GetString(FromBase64(call, call.Text(0)))),
        new("decodeBase64", 1, 1, call => Encoding.UTF8.GetString(FromBase64(call, call.Text(0)))),
        new("base64ToBinary", 1, 1, call => FlowValue.Content(AnyMediaType, FromBase64(call, call.Text(0)))),
        new("binary", 1, 1, call => FlowValue.Content(AnyMediaType, Bytes(call))),
        new("dataUri", 1, 1, call => "data:text/plain;charset=utf-8;base64," + Convert.ToBase64String(Bytes(call))),
        new("dataUriToString", 1, 1, call => Encoding.UTF8.GetString(FromDataUri(call).Bytes)),
        new("dataUriToBinary", 1, 1, DataUriToBinary),
    ];

    private static byte[] Bytes(FunctionCall call) =>
        FlowValue.IsContent(call[0]) ? FlowValue.Bytes((JObject)call[0]) : Encoding.UTF8.GetBytes(FlowValue.ToText(call[0]));

    private static JObject DataUriToBinary(FunctionCall call)
    {
        var (mediaType, bytes) = FromDataUri(call);
        return FlowValue.Content(mediaType, bytes);
    }

    private static (string MediaType, byte[] Bytes) FromDataUri(FunctionCall call)
    {
        const string Scheme = "data:";
        const string Marker = ";base64";
        var uri = call.Text(0);
        var comma = uri.IndexOf(',', StringComparison.Ordinal);
        if (!uri.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || comma < 0)
        {
            throw FunctionErrors.Invalid(call, "expects its parameter to be a data URI.");
        }

        var mediaType = uri[Scheme.Length..comma];
        var data = uri[(comma + 1)..];
        return mediaType.EndsWith(Marker, StringComparison.OrdinalIgnoreCase)
            ? (mediaType[..^Marker.Length], FromBase64(call, data))
            : (mediaType, Encoding.UTF8.GetBytes(Uri.UnescapeDataString(data)));
    }

    private static byte[] FromBase64(FunctionCall call, string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length)
            ? bytes[..length]
            : throw FunctionErrors.Invalid(call, "was invoked with a value that is not a base64 encoded string.");
    }
}
