using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sandbox.App.Comparison;

/// <summary>Compares one row with the values the store implies, column by column.</summary>
internal sealed class RowComparison(ComparisonResult result)
{
    public void Compare(string key, Entity row, IReadOnlyDictionary<string, object?> expected)
    {
        foreach (var (column, value) in expected)
        {
            var actual = Plain(row.Contains(column) ? row[column] : null);
            if (!Same(value, actual))
            {
                result.Add(new Difference(key, column, Show(value), Show(actual)));
            }
        }
    }

    private static object? Plain(object? value) => value switch
    {
        Money money => money.Value,
        OptionSetValue option => option.Value,
        EntityReference reference => reference.Id,
        string { Length: 0 } => null,
        string text => text.ReplaceLineEndings("\n"),
        _ => value,
    };

    private static bool Same(object? expected, object? actual) => (expected, actual) switch
    {
        (null, null) => true,
        (decimal left, decimal right) => left == right,
        (decimal left, null) => left == 0,
        (bool left, null) => !left,
        (string left, string right) => string.Equals(left.Trim(), right.Trim(), StringComparison.Ordinal),
        _ => Equals(expected, actual),
    };

    private static string Show(object? value) => value switch
    {
        null => "nothing",
        decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("u", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };
}
