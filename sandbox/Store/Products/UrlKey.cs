using System.Text;

namespace PowerPlatformMagento.Sandbox.Store.Products;

/// <summary>The part of a product page's address that Magento makes from the name.</summary>
internal static class UrlKey
{
    /// <summary>Letters of Western European names, without what stands above and below them.</summary>
    private static readonly Dictionary<char, string> Plain = new[]
    {
        ("áàâäãåÁÀÂÄÃÅ", "a"), ("çÇ", "c"), ("éèêëÉÈÊË", "e"), ("íìîïÍÌÎÏ", "i"), ("ñÑ", "n"), ("óòôöõøÓÒÔÖÕØ", "o"), ("úùûüÚÙÛÜ", "u"), ("ýÿÝ", "y"), ("ß", "ss"), ("æÆ", "ae"), ("œŒ", "oe"),
    }.SelectMany(pair => pair.Item1.Select(letter => (Letter: letter, Text: pair.Item2))).ToDictionary(pair => pair.Letter, pair => pair.Text);

    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                key.Append(char.ToLowerInvariant(letter));
            }
            else if (Plain.TryGetValue(letter, out var plain))
            {
                key.Append(plain);
            }
            else if (key.Length > 0 && key[^1] != '-')
            {
                key.Append('-');
            }
        }

        return key.ToString().TrimEnd('-');
    }
}
