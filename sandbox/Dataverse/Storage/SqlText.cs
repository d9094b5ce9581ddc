using System.Text;

namespace PowerPlatformMagento.Sandbox.Dataverse.Storage;

/// <summary>
/// Compares texts as Dataverse's database does: without case, without accents (collation Latin1_General_CI_AI) and without
/// trailing blanks.
/// </summary>
internal static class SqlText
{
    private const string Accented =
        "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝŸĀĂĄĆĈĊČĎĒĔĖĘĚĜĞĠĢĤĨĪĬĮİĴĶĹĻĽŃŅŇŌŎŐŔŖŘŚŜŞŠŢŤŨŪŬŮŰŲŴŶŹŻŽȘȚ";

    private const string Plain =
        "AAAAAACEEEEIIIINOOOOOUUUUYYAAACCCCDEEEEEGGGGHIIIIIJKLLLNNNOOORRRSSSSTTUUUUUUWYZZZST";

    private static readonly Dictionary<char, string> Folds = BuildFolds();

    public static string Fold(string text)
    {
        var trimmed = text.AsSpan().TrimEnd(' ');
        if (Ascii.IsValid(trimmed))
        {
            return trimmed.Length == text.Length ? text.ToUpperInvariant() : trimmed.ToString().ToUpperInvariant();
        }

        var folded = new StringBuilder(trimmed.Length);
        foreach (var character in trimmed)
        {
            var upper = char.ToUpperInvariant(character);
            if (Folds.TryGetValue(upper, out var plain))
            {
                folded.Append(plain);
            }
            else
            {
                folded.Append(upper);
            }
        }

        return folded.ToString();
    }

    private static Dictionary<char, string> BuildFolds()
    {
        var folds = new Dictionary<char, string> { ['ß'] = "SS", ['ẞ'] = "SS", ['Æ'] = "AE", ['Œ'] = "OE", ['Þ'] = "TH" };
        for (var index = 0; index < Accented.Length; index++)
        {
            folds[Accented[index]] = Plain[index].ToString();
        }

        return folds;
    }
}
