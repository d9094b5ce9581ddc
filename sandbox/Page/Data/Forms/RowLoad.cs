using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>A row that was asked for, or why there is none.</summary>
/// <param name="Row">Null unless found.</param>
/// <param name="IsMissing">Whether there is no such row.</param>
/// <param name="Problem">Null unless the call failed for another reason, as a missing right.</param>
internal sealed record RowLoad(Entity? Row, bool IsMissing, Problem? Problem)
{
    public static readonly RowLoad Missing = new(Row: null, IsMissing: true, Problem: null);

    public static RowLoad Found(Entity row) => new(row, IsMissing: false, Problem: null);

    public static RowLoad Failed(Problem problem) => new(Row: null, IsMissing: false, problem);
}
