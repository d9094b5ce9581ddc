using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns.States;

/// <summary>Where a return stands, with its lines.</summary>
/// <param name="Status">Where the return as a whole stands.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record ReturnState(ReturnStatusChoice Status, IReadOnlyList<ReturnLineState> Lines)
{
    /// <summary>Whether nothing more has to happen.</summary>
    public bool HasEnded => IsEnd(Status);

    /// <summary>Whether nothing more has to happen to a return that stands here.</summary>
    public static bool IsEnd(ReturnStatusChoice status) =>
        status is ReturnStatusChoice.Rejected or ReturnStatusChoice.Refunded or ReturnStatusChoice.Exchanged or ReturnStatusChoice.Closed;
}
