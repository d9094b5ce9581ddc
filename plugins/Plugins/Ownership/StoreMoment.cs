using PowerPlatformMagento.Plugins.Revisions;

namespace PowerPlatformMagento.Plugins.Ownership;

/// <summary>
/// When the store changed a record, as far as can be told: Magento does not move <c>updated_at</c> of a customer for a change of an address
/// or the newsletter, so such a change happened at some time between two readings.
/// </summary>
/// <param name="Earliest">Not before, UTC.</param>
/// <param name="Latest">Not after, UTC.</param>
internal readonly record struct StoreMoment(DateTime Earliest, DateTime Latest)
{
    /// <summary>The moment of a message.</summary>
    /// <param name="updatedAt">What the store says, UTC.</param>
    /// <param name="readAt">When it was read, UTC.</param>
    /// <param name="last">Marks of the message before; null at first.</param>
    public static StoreMoment Of(DateTime updatedAt, DateTime readAt, RevisionMarks? last)
    {
        // Dataverse keeps whole seconds, as Magento does.
        var isMoved = last?.Revision is null || updatedAt > last.UpdatedAt;
        return isMoved ? new StoreMoment(updatedAt, updatedAt) : new StoreMoment(last!.ReadAt ?? updatedAt, readAt);
    }
}
