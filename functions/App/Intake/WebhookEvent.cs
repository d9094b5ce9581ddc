using System.Text.Json;

namespace PowerPlatformMagento.App.Intake;

/// <summary>One event of a plain webhook on the wire.</summary>
internal sealed record WebhookEvent
{
    /// <summary>Key of the store; the same as in the address.</summary>
    public required string Store { get; init; }

    /// <summary><c>order.…</c>, <c>customer.…</c> or <c>return.…</c>; <c>service-request</c>, <c>web-activity</c> or <c>store-event</c>, which bring their content along.</summary>
    public required string Topic { get; init; }

    /// <summary>Magento's id, digits only; or the name of what an event with content is about.</summary>
    public required string Id { get; init; }

    /// <summary>When it happened, with offset.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>Type of a <c>web-activity</c>, or of a <c>store-event</c>, as the store likes; null for all others.</summary>
    public string? Type { get; init; }

    /// <summary>Content of a <c>service-request</c>, <c>web-activity</c> or <c>store-event</c>, an object; null for all others.</summary>
    public JsonElement? Data { get; init; }
}
