using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Settings;

/// <summary>Value maps: what a word of the store means on the other side.</summary>
internal sealed class ValueMapRule : ISettingRule
{
    private const int HashDigits = 16;
    private const int FirstOption = 772100000;

    public string Table => ValueMapTable.Name;

    public IReadOnlyList<string> ContentColumns { get; } =
    [
        ValueMapTable.Kind,
        SettingColumns.Store,
        ValueMapTable.MagentoValue,
        ValueMapTable.TargetValue,
        ValueMapTable.Label,
        ValueMapTable.ValidFrom,
        ValueMapTable.ValidUntil,
        ValueMapTable.IsDefault,
    ];

    public void Check(StepInput row)
    {
        if (row.Choice(ValueMapTable.Kind) is null)
        {
            throw new ImportException(SettingErrors.ChoiceMissing, ValueMapTable.Kind);
        }

        if (row.Text(ValueMapTable.MagentoValue) is null != (row.Value<bool?>(ValueMapTable.IsDefault) == true))
        {
            throw new ImportException(SettingErrors.MapValueMissing);
        }

        if (row.Value<DateTime?>(ValueMapTable.ValidUntil) < row.Value<DateTime?>(ValueMapTable.ValidFrom))
        {
            throw new ImportException(SettingErrors.MapPeriodInvalid);
        }
    }

    public string KeyOf(StepInput row, string store)
    {
        var value = row.Text(ValueMapTable.MagentoValue) is { } text ? Sha256.Hex(text).Substring(0, HashDigits) : "default";
        return $"{row.Choice(ValueMapTable.Kind) - FirstOption}-{store}-{value}";
    }

    public string TitleOf(StepInput row) =>
        $"{EnumText.Of((ValueMapKind)row.Choice(ValueMapTable.Kind)!.Value)}: {row.Text(ValueMapTable.MagentoValue) ?? "everything else"}";
}
