using System.Globalization;
using System.Text.RegularExpressions;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>Numbers as people type them: point for decimals, commas only where thousands end.</summary>
internal static partial class NumberText
{
    public static string Edit(decimal number) => number.ToString("0.##########", CultureInfo.InvariantCulture);

    public static string Display(decimal number, int precision) =>
        number.ToString("N" + Math.Clamp(precision, 0, 10).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>Null when the text is no number. A comma as decimal sign is none: 1,5 must not become 15.</summary>
    public static decimal? Parse(string text) =>
        Shape().IsMatch(text) && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static int Decimals(decimal number) => ((number / 1.0000000000000000000000000000m).Scale);

    [GeneratedRegex(@"^-?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?$")]
    private static partial Regex Shape();
}
