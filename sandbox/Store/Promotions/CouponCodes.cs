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
    private const double LargestShare = 0.25;

    /// <summary>Characters of a format; null when Magento knows no such format.</summary>
    public static string? AlphabetOf(string? format) => format switch
    {
        "alphanum" => "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
        "alpha" => "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "num" => "0123456789",
        _ => null,
    };

    /// <summary>With codes as long as it takes for no more than a quarter of all there are to be used up, as Magento lengthens them.</summary>
    /// <param name="quantity">How many are wanted.</param>
    public CouponCodes LongEnoughFor(int quantity)
    {
        var length = Length;
        while (quantity > Math.Pow(Alphabet.Length, length) * LargestShare)
        {
            length++;
        }

        return this with { Length = length };
    }

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
