using System.Text.Json;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Contract;

/// <summary>One recorded request and its answer.</summary>
internal sealed record Capture(string File, string Method, string Path, string Auth, int Status, string? ContentType, Dictionary<string, string>? RequestHeaders)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<Capture> All { get; } = JsonSerializer.Deserialize<Capture[]>(Read("requests.json"), Web)!;

    public string Body => Read(File);

    public static Capture Named(string file) => All.Single(capture => capture.File == file);

    public static string Read(string file) => System.IO.File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "Captures", file));
}
