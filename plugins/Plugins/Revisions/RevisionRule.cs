namespace PowerPlatformMagento.Plugins.Revisions;

/// <summary>
/// Decides whether a message is news. Magento counts whole seconds and does not move <c>updated_at</c> for tracks and comments,
/// so two states of one revision are told apart by their content and by the moment the store answered.
/// </summary>
internal static class RevisionRule
{
    public static RevisionDecision Decide(RevisionMarks? stored, RevisionMarks incoming)
    {
        if (stored?.Revision is not { } revision)
        {
            return RevisionDecision.Write;
        }

        if (stored.Hash == incoming.Hash)
        {
            return incoming.Revision > revision ? RevisionDecision.MoveMarks : RevisionDecision.Unchanged;
        }

        if (incoming.Revision < revision)
        {
            return RevisionDecision.Superseded;
        }

        var isOlderReading = incoming.Revision == revision && string.CompareOrdinal(incoming.ReadStamp, stored.ReadStamp) < 0;
        return isOlderReading ? RevisionDecision.Superseded : RevisionDecision.Write;
    }
}
