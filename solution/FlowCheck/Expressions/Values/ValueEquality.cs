using System.Globalization;
using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Expressions.Values;

/// <summary>When two values are the same to equals(), contains(), union() and the conditions.</summary>
internal sealed class ValueEquality : IEqualityComparer<JToken>
{
    public static readonly ValueEquality Instance = new();

    private ValueEquality()
    {
    }

    /// <summary>Whole and fractional numbers compare by amount, a boolean equals 1 or 0; otherwise types must match. Texts are case-sensitive.</summary>
    public static bool AreEqual(JToken? left, JToken? right)
    {
        if (FlowJson.IsNull(left) || FlowJson.IsNull(right))
        {
            return FlowJson.IsNull(left) && FlowJson.IsNull(right);
        }

        return (left, right) switch
        {
            (JArray first, JArray second) => first.Count == second.Count && first.Zip(second).All(pair => AreEqual(pair.First, pair.Second)),
            (JObject first, JObject second) => first.Count == second.Count
                && first.Properties().All(member => second.TryGetValue(member.Name, StringComparison.Ordinal, out var other) && AreEqual(member.Value, other)),
            (JValue first, JValue second) => AreEqual(first, second),
            _ => false,
        };
    }

    public bool Equals(JToken? x, JToken? y) => AreEqual(x, y);

    public int GetHashCode(JToken obj) => obj switch
    {
        JArray elements => 31 * (elements.Count + 1),
        JObject members => 17 * (members.Count + 1),
        JValue { Value: string text } => StringComparer.Ordinal.GetHashCode(text),
        JValue { Value: { } scalar } => Convert.ToDouble(scalar, CultureInfo.InvariantCulture).GetHashCode(),
        _ => 0,
    };

    private static bool AreEqual(JValue left, JValue right)
    {
        if (left.Value is string || right.Value is string)
        {
            return left.Value is string first && right.Value is string second && string.Equals(first, second, StringComparison.Ordinal);
        }

        return left.Value is double || right.Value is double
            ? Convert.ToDouble(left.Value, CultureInfo.InvariantCulture).Equals(Convert.ToDouble(right.Value, CultureInfo.InvariantCulture))
            : Convert.ToDecimal(left.Value, CultureInfo.InvariantCulture) == Convert.ToDecimal(right.Value, CultureInfo.InvariantCulture);
    }
}
