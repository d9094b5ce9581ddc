using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Notifications.Messages;

namespace PowerPlatformMagento.App.Intake;

/// <summary>What a plain webhook holds.</summary>
/// <param name="Events">What goes to Dataverse: references to records, and records that come with their content.</param>
/// <param name="Messages">What flows are told.</param>
/// <param name="Senders">Who sent the service requests among them.</param>
internal sealed record WebhookContent(IReadOnlyList<EntityEvent> Events, IReadOnlyList<StoreMessage> Messages, IReadOnlyList<RequestSender> Senders);
