using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>Decides whether a field may be edited.</summary>
internal static class FieldAccess
{
    /// <param name="control">How the form has the field.</param>
    /// <param name="column">What the field shows.</param>
    /// <param name="rights">What the user may do.</param>
    /// <param name="isNew">Whether the row is yet to be created.</param>
    /// <param name="isInactive">Whether the row was in an inactive state when it was read.</param>
    public static FieldLock Of(FieldControl control, ColumnInfo column, FormRights rights, bool isNew, bool isInactive)
    {
        if (!IsSettable(column, isNew))
        {
            return FieldLock.Column;
        }

        if (!(isNew ? rights.Create : rights.Write) || (column.Kind == ColumnKind.Owner && !isNew && !rights.Assign))
        {
            return FieldLock.Right;
        }

        // An inactive row can be activated again, and nothing else.
        return control.IsDisabled ? FieldLock.Form
            : isInactive && column.Kind != ColumnKind.Status ? FieldLock.Inactive
            : FieldLock.None;
    }

    /// <summary>For a person, as a tooltip.</summary>
    public static string Reason(FieldLock fieldLock) => fieldLock switch
    {
        FieldLock.Form => "Read-only on this form.",
        FieldLock.Column => "Set by the system.",
        FieldLock.Right => "Your security roles do not allow changing it.",
        FieldLock.Inactive => "The row is inactive.",
        _ => string.Empty,
    };

    // The state follows from the status reason; keys, parties and columns of unknown kinds have no editor.
    private static bool IsSettable(ColumnInfo column, bool isNew) =>
        (isNew ? column.ValidForCreate : column.ValidForUpdate)
        && column.Kind is not (ColumnKind.Key or ColumnKind.State or ColumnKind.PartyList or ColumnKind.Other);
}
