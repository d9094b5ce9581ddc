using System.Globalization;
using System.Text;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Pipeline;

namespace PowerPlatformMagento.Plugins.Settings;

/// <summary>What a row of settings says, as a hash: a row whose hash is that of its shipped default was not changed by the customer.</summary>
internal static class SettingContent
{
    public static string HashOf(ISettingRule rule, StepInput row)
    {
        var text = new StringBuilder();
        foreach (var column in rule.ContentColumns)
        {
            text.Append(column).Append('=').Append(TextOf(row.Value<object>(column))).Append('\n');
        }

        return Sha256.Hex(text.ToString());
    }

    // A switch that was never set is off.
    private static string TextOf(object? value) => value switch
    {
        null or false => string.Empty,
        string text => text.Trim(),
        OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
        EntityReference reference => reference.Id.ToString("N"),
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };
}
