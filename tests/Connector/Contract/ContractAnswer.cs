using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Connector.Definition.Tests.Contract;

/// <summary>What the app answered.</summary>
internal sealed record ContractAnswer(int Status, string? ContentType, string Text, JsonNode? Body, Uri? Location, string? RetryAfter)
{
    public bool IsSuccess => Status is >= 200 and < 300;

    public string? Code => (string?)Body?["code"];

    /// <summary>Names of the fields a refusal complains about.</summary>
    public IReadOnlyList<string> Fields => [.. (Body?["errors"] as JsonArray ?? []).Select(error => (string)error!["field"]!)];

    public override string ToString() => $"{Status} {(Text.Length > 600 ? Text[..600] + "..." : Text)}";
}
