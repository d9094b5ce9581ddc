using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Components.Forms;

/// <summary>One field of a form.</summary>
public sealed partial class FieldView
{
    /// <summary>What the field shows.</summary>
    [Parameter, EditorRequired]
    public ColumnInfo Column { get; set; } = null!;

    /// <summary>The label as the form has it.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = string.Empty;

    /// <summary>Unique on the page.</summary>
    [Parameter, EditorRequired]
    public string InputId { get; set; } = string.Empty;

    /// <summary>Whether the label is written; a screen reader always gets it.</summary>
    [Parameter]
    public bool ShowsLabel { get; set; } = true;

    /// <summary>Rows of the form the field takes.</summary>
    [Parameter]
    public int Rows { get; set; } = 1;

    /// <summary>Whether it can be edited.</summary>
    [Parameter, EditorRequired]
    public FieldLock Lock { get; set; }

    [CascadingParameter]
    internal FormContext Form { get; set; } = null!;

    private string Text => Form.Draft.TextOf(Column);

    private string? Error => Form.Draft.ErrorOf(Column.LogicalName);

    private string ErrorId => InputId + "-error";

    private string? DescribedBy => Error is null ? null : ErrorId;

    private string LabelId => InputId + "-label";

    private string? HiddenLabel => ShowsLabel ? null : Label;

    private bool IsOn => Form.Draft[Column.LogicalName] is true;

    private string? MaxLength => Column.MaxLength > 0 ? Column.MaxLength.ToString(CultureInfo.InvariantCulture) : null;

    private string InputType => Column.Kind switch
    {
        ColumnKind.DateOnly => "date",
        ColumnKind.DateTime => "datetime-local",
        ColumnKind.Phone => "tel",
        _ => "text",
    };

    private string? InputMode => Column.Kind switch
    {
        ColumnKind.Whole => "numeric",
        ColumnKind.Decimal or ColumnKind.Money => "decimal",
        ColumnKind.Email => "email",
        ColumnKind.Url => "url",
        _ => null,
    };

    private IReadOnlyList<OptionInfo> Options => Column.Kind == ColumnKind.Status
        ? new StatusChoices(Form.Table).From((RowValue.Of(Form.Draft.Row, Column.LogicalName) as OptionSetValue)?.Value)
        : Column.Options;

    private static string Flag(bool value) => value ? "true" : "false";

    private void Enter(ChangeEventArgs change)
    {
        Form.Draft.Enter(Column, change.Value as string);
        Form.Touched();
    }

    private void Flip()
    {
        Form.Draft.Choose(Column.LogicalName, !IsOn);
        Form.Touched();
    }
}
