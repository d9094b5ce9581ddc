using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>
/// Says when an import that was answered Held is not done. A held order or customer can be read from the store again, and its identity waits in review; a record that came
/// with its content and was not written is nowhere but in the inbox. Pure.
/// </summary>
internal static class HeldContent
{
    private const int LongestDetail = 1000;

    /// <summary>Why the record waits for a person; null when it is written, or can be read again.</summary>
    /// <param name="type">What the record is.</param>
    /// <param name="id">The row that was written; null or empty when none was.</param>
    /// <param name="detail">The reason as the import tells it: code, colon, text.</param>
    public static Failure? Find(EntityType type, Guid? id, string? detail)
    {
        if (!EventContent.Has(type) || (id ?? Guid.Empty) != Guid.Empty)
        {
            return null;
        }

        // A code of a newer solution is unknown here; its detail still tells what it is.
        var definition = ErrorCatalog.Find(detail?.Split(':')[0]);
        return new Failure(definition ?? DataverseErrors.Refused, FailureScope.Item, null, definition is null ? Short(detail) : null) { IsHeld = true };
    }

    private static string? Short(string? detail) => detail is { Length: > LongestDetail } ? detail[..LongestDetail] : detail;
}
