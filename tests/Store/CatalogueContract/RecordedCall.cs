using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.CatalogueContract;

/// <summary>One recorded request around products, prices, stock or coupons, in the order they were made: later ones see what earlier ones changed.</summary>
internal sealed record RecordedCall(string File, string Method, string Path, string Auth, int Status, string ContentType, JsonElement? Sent)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<RecordedCall> All { get; } = JsonSerializer.Deserialize<RecordedCall[]>(Capture.Read("catalogue.json"), Web)!;

    /// <summary>What was answered.</summary>
    public string Body => Capture.Read(File);

    /// <summary>Whether the shop limited its input at that time.</summary>
    public bool IsLimited => File.StartsWith("limit-", StringComparison.Ordinal);

    public Task<(int Status, string Body, string? ContentType)> SendAsync(StoreClient client) => client.WriteAsync(Method, Path, Sent?.GetRawText());
}
