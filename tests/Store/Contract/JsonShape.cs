using System.Text.Json;
using System.Text.RegularExpressions;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Contract;

/// <summary>Compares JSON by value and by the order of members.</summary>
internal static partial class JsonShape
{
    /// <summary>First difference as a path; null when there is none.</summary>
    public static string? Difference(string expected, string actual)
    {
        using var left = JsonDocument.Parse(WithoutReport(expected));
        using var right = JsonDocument.Parse(WithoutReport(actual));
        return Difference("$", left.RootElement, right.RootElement);
    }

    private static string? Difference(string path, JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
        {
            return $"{path}: {left.ValueKind} {Short(left)} <> {right.ValueKind} {Short(right)}";
        }

        switch (left.ValueKind)
        {
            case JsonValueKind.Object:
                var (a, b) = (left.EnumerateObject().ToArray(), right.EnumerateObject().ToArray());
                for (var i = 0; i < Math.Max(a.Length, b.Length); i++)
                {
                    var (x, y) = (i < a.Length ? a[i].Name : "(end)", i < b.Length ? b[i].Name : "(end)");
                    if (x != y)
                    {
                        return $"{path}: member {x} <> {y}";
                    }

                    if (Difference($"{path}.{x}", a[i].Value, b[i].Value) is { } difference)
                    {
                        return difference;
                    }
                }

                return null;
            case JsonValueKind.Array:
                return left.GetArrayLength() != right.GetArrayLength()
                    ? $"{path}: {left.GetArrayLength()} <> {right.GetArrayLength()} elements"
                    : left.EnumerateArray().Zip(right.EnumerateArray()).Select((pair, i) => Difference($"{path}[{i}]", pair.First, pair.Second)).FirstOrDefault(found => found is not null);
            case JsonValueKind.Number:
                return left.GetRawText() == right.GetRawText() ? null : $"{path}: {left.GetRawText()} <> {right.GetRawText()}";
            default:
                return left.ToString() == right.ToString() ? null : $"{path}: {Short(left)} <> {Short(right)}";
        }
    }

    private static string Short(JsonElement value) => value.GetRawText() is { Length: > 60 } text ? text[..60] : value.GetRawText();

    private static string WithoutReport(string json) => Report().Replace(json, "webapi-x");

    [GeneratedRegex("webapi-[0-9a-f]+")]
    private static partial Regex Report();
}
