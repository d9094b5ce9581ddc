using System.Globalization;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Revisions;

/// <summary>Revision marks as columns of a row.</summary>
internal static class MarkColumns
{
    public static IReadOnlyList<string> All { get; } =
        [RevisionColumns.Revision, RevisionColumns.ReadStamp, RevisionColumns.Hash, RevisionColumns.SourceUpdatedOn];

    public static RevisionMarks MarksOf(Entity row) => new(
        long.TryParse(row.GetAttributeValue<string>(RevisionColumns.Revision), NumberStyles.Integer, CultureInfo.InvariantCulture, out var revision) ? revision : null,
        row.GetAttributeValue<string>(RevisionColumns.ReadStamp),
        row.GetAttributeValue<string>(RevisionColumns.Hash),
        row.GetAttributeValue<DateTime>(RevisionColumns.SourceUpdatedOn));

    public static RowBuilder Marks(RowBuilder row, RevisionMarks marks) => row
        .Set(RevisionColumns.Revision, marks.Revision?.ToString(CultureInfo.InvariantCulture))
        .Set(RevisionColumns.ReadStamp, marks.ReadStamp)
        .Set(RevisionColumns.Hash, marks.Hash)
        .Instant(RevisionColumns.SourceUpdatedOn, marks.UpdatedAt);
}
