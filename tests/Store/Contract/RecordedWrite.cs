using System.Text.Json;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Contract;

/// <summary>One recorded request that changes something, what was sent with it, and its answer.</summary>
internal sealed record RecordedWrite(string File, string Method, string Path, string Auth, int Status, string? ContentType, Dictionary<string, string>? RequestHeaders, JsonElement? Sent)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<RecordedWrite> All { get; } = JsonSerializer.Deserialize<RecordedWrite[]>(Capture.Read("writes.json"), Web)!;

    /// <summary>What was answered.</summary>
    public string Body => Capture.Read(File);

    /// <summary>What was sent; null = nothing. Bodies that are no JSON were not recorded as such.</summary>
    public string? Text => File switch
    {
        "err-400-malformed-json.json" => "{\"statusHistory\": {",
        "err-400-no-content-type.json" or "err-400-form-content-type.json" or "err-400-wrong-content-type-xml-body.json" => "{}",
        _ => Sent?.GetRawText(),
    };

    public static RecordedWrite Named(string file) => All.Single(write => write.File == file);

    /// <summary>Sends it again.</summary>
    public Task<(int Status, string Body, string? ContentType)> SendAsync(StoreClient client)
    {
        var type = File == "err-400-no-content-type.json" ? null : RequestHeaders?.GetValueOrDefault("Content-Type") ?? "application/json";
        return client.WriteAsync(Method, Path, Text, type);
    }
}
