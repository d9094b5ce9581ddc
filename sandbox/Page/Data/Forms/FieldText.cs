using System.Globalization;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>Values as people read and edit them.</summary>
/// <param name="zone">The user's time zone.</param>
internal sealed class FieldText(TimeZoneInfo zone)
{
    /// <summary>Text for reading; empty when there is no value.</summary>
    /// <param name="column">Whose value it is.</param>
    /// <param name="value">A value of the SDK.</param>
    /// <param name="formatted">Dataverse's own text for the value; wins where it knows more, as for currencies.</param>
    public string Display(ColumnInfo column, object? value, string? formatted = null) => value switch
    {
        null => string.Empty,
        DateTime date => column.Kind == ColumnKind.DateOnly ? DateText.DisplayDay(date) : DateText.DisplayMoment(date, zone),
        _ when formatted is { Length: > 0 } => formatted,
        EntityReference reference => reference.Name is { Length: > 0 } name ? name : "(no name)",
        OptionSetValue option => LabelOf(column, option.Value),
        OptionSetValueCollection options => string.Join("; ", options.Select(option => LabelOf(column, option.Value))),
        bool flag => YesNo(column, flag),
        Money money => NumberText.Display(money.Value, column.Precision),
        decimal number => NumberText.Display(number, column.Precision),
        double number => NumberText.Display((decimal)number, column.Precision),
        int number => NumberText.Display(number, 0),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    /// <summary>Text an input starts with; <see cref="FieldParser"/> reads it back.</summary>
    public string Edit(ColumnInfo column, object? value) => value switch
    {
        null => string.Empty,
        DateTime date => column.Kind == ColumnKind.DateOnly ? DateText.EditDay(date) : DateText.EditMoment(date, zone),
        OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? "1" : "0",
        Money money => NumberText.Edit(money.Value),
        decimal number => NumberText.Edit(number),
        double number => NumberText.Edit((decimal)number),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    /// <summary>The two words of a yes/no column.</summary>
    public static string YesNo(ColumnInfo column, bool flag) =>
        column.Options.FirstOrDefault(option => option.Value == (flag ? 1 : 0))?.Label ?? (flag ? "Yes" : "No");

    private static string LabelOf(ColumnInfo column, int value) =>
        column.Options.FirstOrDefault(option => option.Value == value)?.Label ?? value.ToString(CultureInfo.InvariantCulture);
}
