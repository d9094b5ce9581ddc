using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>Numbers of documents. Amounts come twice: in the order's currency and, with <c>base_</c> before the name, in that of the website.</summary>
internal static class Amount
{
    /// <summary>What stands before the names of both currencies.</summary>
    public static IReadOnlyList<string> Prefixes { get; } = ["", "base_"];

    /// <summary>The number; 0 when the member is missing or null. Noise of floats is taken off.</summary>
    public static decimal Of(JsonObject json, string name) => json[name] is JsonValue value ? Math.Round(Number(value), 4, MidpointRounding.AwayFromZero) : 0;

    public static decimal Cents(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);

    public static void Set(JsonObject json, string name, decimal amount) => json[name] = PhpNumber.Of(amount);

    public static void Add(JsonObject json, string name, decimal amount) => Set(json, name, Of(json, name) + amount);

    /// <summary>Numbers that were read convert to any type, ones that were set only to their own.</summary>
    private static decimal Number(JsonValue value) => value.TryGetValue<decimal>(out var number) ? number : decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);
}
