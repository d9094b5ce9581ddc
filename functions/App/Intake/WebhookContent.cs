using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Notifications.Messages;

namespace PowerPlatformMagento.App.Intake;

/// <summary>What a plain webhook holds.</summary>
/// <param name="Events">References to records.</param>
/// <param name="Messages">Events that bring their content along.</param>
internal sealed record WebhookContent(IReadOnlyList<EntityEvent> Events, IReadOnlyList<StoreMessage> Messages);
