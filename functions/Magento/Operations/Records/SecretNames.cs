using System.Text.RegularExpressions;

namespace PowerPlatformMagento.Magento.Operations.Records;

/// <summary>Names of what nobody needs in a flow and everybody could read in its history: passwords, tokens, payment details.</summary>
public static partial class SecretNames
{
    /// <summary>Whether a member of this name is left out of answers.</summary>
    public static bool Hold(string name) => Secret().IsMatch(name);

    [GeneratedRegex(@"password|passwd|secret|token|api_?key|^cc_|_cc_|card_?number|^cvv|cvc|additional_information|^rp_|signature|iban|bank_account", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();
}
