using System.Text.Json;
using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Magento.Tests.Support;

/// <summary>Answers of a real store (2.4.7-p6), as files.</summary>
internal static class Capture
{
    private static readonly Lazy<Dictionary<string, CaptureEntry>> Index = new(() =>
        JsonSerializer.Deserialize<List<CaptureEntry>>(File.ReadAllBytes(PathOf("index.json")), JsonSerializerOptions.Web)!.ToDictionary(entry => entry.File));

    public static IEnumerable<CaptureEntry> All => Index.Value.Values;

    public static CaptureEntry Entry(string file) => Index.Value[file];

    public static byte[] Bytes(string file) => File.ReadAllBytes(PathOf(file));

    public static JsonObject Json(string file) => JsonNode.Parse(Bytes(file))!.AsObject();

    public static IEnumerable<JsonObject> Items(string file) => Json(file)["items"]!.AsArray().Select(item => item!.DeepClone().AsObject());

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Captures", file);
}
