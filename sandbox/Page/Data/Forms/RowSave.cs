namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>How saving ended.</summary>
/// <param name="Id">The row's id when it was saved.</param>
/// <param name="IsConflict">Whether somebody else saved the row since it was read.</param>
/// <param name="Problem">Why it was not saved; null when it was, or on a conflict.</param>
internal sealed record RowSave(Guid? Id, bool IsConflict, Problem? Problem)
{
    public static readonly RowSave Conflict = new(Id: null, IsConflict: true, Problem: null);

    public static RowSave Done(Guid id) => new(id, IsConflict: false, Problem: null);

    public static RowSave Failed(Problem problem) => new(Id: null, IsConflict: false, problem);
}
