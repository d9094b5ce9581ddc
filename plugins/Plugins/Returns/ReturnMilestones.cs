using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns;

/// <summary>
/// When a return got how far. Magento tells where a return stands, not since when: the moment at which a status was first seen stands for it.
/// </summary>
/// <param name="AuthorizedOn">When the store accepted the goods back, UTC.</param>
/// <param name="ReceivedOn">When the goods arrived, UTC.</param>
/// <param name="ClosedOn">When nothing was left to do, UTC.</param>
internal sealed record ReturnMilestones(DateTime? AuthorizedOn, DateTime? ReceivedOn, DateTime? ClosedOn)
{
    public static ReturnMilestones None { get; } = new(null, null, null);

    /// <summary>The milestones after a status was seen. What was reached stays reached; only a return that was opened again is not closed.</summary>
    public ReturnMilestones After(ReturnStatusChoice status, DateTime seenOn) => new(
        AuthorizedOn ?? (IsAuthorized(status) ? seenOn : null),
        ReceivedOn ?? (IsReceived(status) ? seenOn : null),
        IsClosed(status) ? ClosedOn ?? seenOn : null);

    private static bool IsAuthorized(ReturnStatusChoice status) => status is ReturnStatusChoice.Authorized or ReturnStatusChoice.InTransit || IsReceived(status);

    private static bool IsReceived(ReturnStatusChoice status) => status is ReturnStatusChoice.Received or ReturnStatusChoice.Refunded or ReturnStatusChoice.Exchanged;

    private static bool IsClosed(ReturnStatusChoice status) =>
        status is ReturnStatusChoice.Rejected or ReturnStatusChoice.Refunded or ReturnStatusChoice.Exchanged or ReturnStatusChoice.Closed;
}
