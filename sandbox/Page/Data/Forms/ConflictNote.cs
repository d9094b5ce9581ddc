using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>What somebody else did to the row while it was being edited.</summary>
/// <param name="By">Who; empty when unknown.</param>
/// <param name="On">When, in the user's time zone, as text.</param>
/// <param name="Theirs">Columns they changed.</param>
/// <param name="Both">Those of them that the user changed too: saving again overwrites them.</param>
internal sealed record ConflictNote(string By, string On, IReadOnlyList<ColumnInfo> Theirs, IReadOnlyList<ColumnInfo> Both)
{
    /// <summary>One or two sentences for a person.</summary>
    public string Text => $"{(By.Length > 0 ? By : "Somebody else")} saved this row at {On}{Changed}. {Advice}";

    private string Changed => Theirs.Count > 0 ? " and changed " + Names(Theirs) : string.Empty;

    private string Advice => Both.Count > 0
        ? $"You changed {Names(Both)} too: saving again overwrites it."
        : "Your changes do not touch theirs: save again to add them.";

    private static string Names(IReadOnlyList<ColumnInfo> columns) => string.Join(", ", columns.Select(column => column.DisplayName));
}
