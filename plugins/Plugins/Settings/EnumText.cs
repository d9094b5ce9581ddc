using System.Text;

namespace PowerPlatformMagento.Plugins.Settings;

/// <summary>Names of options as words.</summary>
internal static class EnumText
{
    /// <summary>The name with a blank before each further capital: <c>PaymentMethod</c> becomes <c>Payment Method</c>, as the labels have it.</summary>
    public static string Of(Enum value)
    {
        var name = value.ToString();
        var words = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(letter);
        }

        return words.Replace(" To ", " to ").ToString();
    }
}
