using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Settings;

/// <summary>Whether a value may stand in a settings file: of the type of its variable, and no secret.</summary>
internal static partial class SettingValue
{
    /// <summary>What is wrong with a value; null when it is fine.</summary>
    public static string? Problem(string type, string value)
    {
        if (value.Length == 0)
        {
            return "is empty, which the import refuses";
        }

        if (type == VariableType.Secret)
        {
            return VaultPath().IsMatch(value) ? null : "is a secret: its value is the path of a secret in a key vault, never the secret itself";
        }

        if (Secret().IsMatch(value))
        {
            return "looks like a secret, which does not belong into a settings file";
        }

        var fits = type switch
        {
            VariableType.Number => decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out _),
            VariableType.YesNo => value is "yes" or "no",
            VariableType.Json => IsJson(value),
            _ => true,
        };
        return fits ? null : $"\"{value}\" is not of the type of the variable";
    }

    private static bool IsJson(string value)
    {
        try
        {
            using var document = JsonDocument.Parse(value);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    [GeneratedRegex("^/subscriptions/[^/]+/resourceGroups/[^/]+/providers/Microsoft.KeyVault/vaults/[^/]+/secrets/[^/]+$", RegexOptions.IgnoreCase)]
    private static partial Regex VaultPath();

    [GeneratedRegex(@"(accountkey|sharedaccesskey|password|pwd|client_?secret|sig)\s*[=:]\s*\S|BEGIN [A-Z ]*PRIVATE KEY|^eyJ[\w-]+\.[\w-]+\.", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();
}
