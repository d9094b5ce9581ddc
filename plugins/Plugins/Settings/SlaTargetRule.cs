using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Settings;

/// <summary>Service level targets: how long a stage may take.</summary>
internal sealed class SlaTargetRule : ISettingRule
{
    private const int FirstOption = 772100000;

    public string Table => SlaTargetTable.Name;

    public IReadOnlyList<string> ContentColumns { get; } =
        [SettingColumns.Store, SlaTargetTable.Stage, SlaTargetTable.WarnAfterMinutes, SlaTargetTable.BreachAfterMinutes];

    public void Check(StepInput row)
    {
        if (row.Choice(SlaTargetTable.Stage) is null)
        {
            throw new ImportException(SettingErrors.ChoiceMissing, SlaTargetTable.Stage);
        }

        if (row.Value<int>(SlaTargetTable.WarnAfterMinutes) > row.Value<int>(SlaTargetTable.BreachAfterMinutes))
        {
            throw new ImportException(SettingErrors.TargetInvalid);
        }
    }

    public string KeyOf(StepInput row, string store) => $"{store}-{row.Choice(SlaTargetTable.Stage) - FirstOption}";

    public string TitleOf(StepInput row) => EnumText.Of((SlaStage)row.Choice(SlaTargetTable.Stage)!.Value);
}
