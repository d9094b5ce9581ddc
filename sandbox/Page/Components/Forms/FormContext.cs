using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Components.Forms;

/// <summary>What the parts of a form share. Handed down as a cascading value.</summary>
internal sealed record FormContext
{
    /// <summary>The row being edited.</summary>
    public required RowDraft Draft { get; init; }

    /// <summary>What the user may do with it.</summary>
    public required FormRights Rights { get; init; }

    /// <summary>The user's time zone.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>Whether the row was inactive when it was read.</summary>
    public bool IsInactive { get; init; }

    /// <summary>Whether the form is for reading only, as a quick view is.</summary>
    public bool IsReading { get; init; }

    /// <summary>Sign of the row's currency; empty when unknown.</summary>
    public string CurrencySymbol { get; init; } = string.Empty;

    /// <summary>Shows the form anew after a field changed.</summary>
    public required Action Touched { get; init; }

    /// <summary>The table of the row.</summary>
    public TableInfo Table => Draft.Table;
}
