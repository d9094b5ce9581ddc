using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Intake;

namespace PowerPlatformMagento.App.Notifications.Messages;

/// <summary>An event that brings its content along, by whom it concerns.</summary>
/// <param name="Told">What flows are told; null when they are not.</param>
/// <param name="Kept">What goes to Dataverse; null when nothing does.</param>
internal sealed record MessageContent(StoreMessage? Told, EntityEvent? Kept)
{
    /// <summary>Who asks, of service requests.</summary>
    public RequestSender? Sender { get; init; }
}
