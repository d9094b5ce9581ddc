using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Settings;

/// <summary>Checks a row of settings and gives it its key, its name and its origin, before it is stored.</summary>
internal static class SettingNaming
{
    private const int LongestTitle = 160;

    /// <param name="rule">Rule of the table.</param>
    /// <param name="row">The row; what follows from it is written into its target.</param>
    /// <param name="storeKey">Key of its store; null for all stores.</param>
    /// <exception cref="ImportException">The row is not valid.</exception>
    public static void Apply(ISettingRule rule, StepInput row, string? storeKey)
    {
        rule.Check(row);
        row.Target[SettingColumns.ExternalKey] = rule.KeyOf(row, storeKey ?? SettingRules.AllStores);
        row.Target[SettingColumns.Title] = $"{PlainText.Cut(rule.TitleOf(row), LongestTitle)} ({storeKey ?? "all stores"})";
        var isDefault = SettingContent.HashOf(rule, row) == row.Value<string>(SettingColumns.DefaultHash);
        row.Target[SettingColumns.Origin] = new OptionSetValue((int)(isDefault ? Origin.Default : Origin.Customer));
    }
}
