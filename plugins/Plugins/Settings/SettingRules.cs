namespace PowerPlatformMagento.Plugins.Settings;

/// <summary>The rules of all tables of settings.</summary>
internal static class SettingRules
{
    /// <summary>Stands in keys for a row that is for all stores.</summary>
    public const string AllStores = "all";

    public static IReadOnlyList<ISettingRule> All { get; } = [new ValueMapRule(), new FieldOwnershipRule(), new SlaTargetRule()];

    public static ISettingRule Of(string table) =>
        All.FirstOrDefault(rule => rule.Table == table) ?? throw new InvalidOperationException($"{table} is no table of settings.");
}
