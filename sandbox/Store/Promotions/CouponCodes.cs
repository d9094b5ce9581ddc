using System.Text;

namespace PowerPlatformMagento.Sandbox.Store.Promotions;

/// <summary>Makes coupon codes the way a merchant asks for them.</summary>
/// <param name="Alphabet">Characters to choose from.</param>
/// <param name="Length">Characters without prefix, suffix and dashes.</param>
/// <param name="Prefix">Put before every code.</param>
/// <param name="Suffix">Put behind every code.</param>
/// <param name="DashEvery">After how many characters a delimiter comes; 0 = never.</param>
/// <param name="Delimiter">Between the groups.</param>
internal sealed record CouponCodes(string Alphabet, int Length, string Prefix, string Suffix, int DashEvery, string Delimiter)
{
    /// <summary>Characters of a format; null when Magento knows no such format.</summary>
    public static string? AlphabetOf(string? format) => format switch
    {
        "alphanum" => "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
        "alpha" => "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "num" => "0123456789",
        _ => null,
    };

    public string Next(Random random)
    {
        var code = new StringBuilder(Prefix);
        for (var index = 0; index < Length; index++)
        {
            if (DashEvery > 0 && index > 0 && index % DashEvery == 0)
            {
                code.Append(Delimiter);
            }

            code.Append(Alphabet[random.Next(Alphabet.Length)]);
        }

        return code.Append(Suffix).ToString();
    }
}
