using System.Globalization;
using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Plugins.Revisions;

/// <summary>How new a state is and what it says.</summary>
/// <param name="Revision">Newest change in the store, milliseconds since 1970-01-01 UTC; null when nothing was imported yet.</param>
/// <param name="ReadStamp">When the store answered, as ISO 8601 text that sorts by time.</param>
/// <param name="Hash">Hash of the content; null when nothing was imported completely yet.</param>
/// <param name="UpdatedAt">Newest change in the store, UTC.</param>
internal sealed record RevisionMarks(long? Revision, string? ReadStamp, string? Hash, DateTime UpdatedAt)
{
    public static RevisionMarks Of(Source source, string hash) =>
        new(source.Revision, StampOf(source.ReadAt), hash, source.UpdatedAt);

    /// <summary>Marks of a part that is told by many messages: the moment of reading is its revision.</summary>
    public static RevisionMarks OfReading(Source source, string hash) =>
        new(Milliseconds(source.ReadAt), StampOf(source.ReadAt), hash, source.UpdatedAt);

    public static string StampOf(DateTime instant) => Utc(instant).ToString("O", CultureInfo.InvariantCulture);

    /// <summary>When the store answered, UTC; null when nothing was imported yet.</summary>
    public DateTime? ReadAt =>
        DateTime.TryParse(ReadStamp, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var readAt) ? readAt : null;

    private static long Milliseconds(DateTime instant) => new DateTimeOffset(Utc(instant)).ToUnixTimeMilliseconds();

    private static DateTime Utc(DateTime instant) =>
        instant.Kind == DateTimeKind.Local ? instant.ToUniversalTime() : DateTime.SpecifyKind(instant, DateTimeKind.Utc);
}
