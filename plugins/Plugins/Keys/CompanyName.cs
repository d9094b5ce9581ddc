using PowerPlatformMagento.Plugins.Addresses;

namespace PowerPlatformMagento.Plugins.Keys;

/// <summary>Brings names and tax numbers of companies into one spelling, so that equal ones compare equal and different ones do not.</summary>
internal static class CompanyName
{
    /// <summary>Lower case, no accents or punctuation, single blanks; spelled-out initials are joined (<c>G.m.b.H.</c>).</summary>
    public static string Normalize(string? name)
    {
        var words = new List<string>();
        var initials = string.Empty;
        foreach (var word in TextFolding.Fold(name).Replace("&", " & ").Split(TextFolding.Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length == 1 && char.IsLetter(word[0]))
            {
                initials += word;
                continue;
            }

            AddInitials();
            words.Add(word);
        }

        AddInitials();
        return string.Join(" ", words);

        void AddInitials()
        {
            if (initials.Length > 0)
            {
                words.Add(initials);
                initials = string.Empty;
            }
        }
    }

    /// <summary>Letters and digits of a tax number in upper case; null when there are none.</summary>
    public static string? TaxIdOf(string? taxId)
    {
        var compact = new string([.. (taxId ?? string.Empty).ToUpperInvariant().Where(char.IsLetterOrDigit)]);
        return compact.Length == 0 ? null : compact;
    }
}
