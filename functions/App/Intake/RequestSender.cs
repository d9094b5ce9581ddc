using PowerPlatformMagento.App.Notifications.Finding;

namespace PowerPlatformMagento.App.Intake;

/// <summary>Who sent a service request.</summary>
/// <param name="Request">Id of the request: a repetition of it does not count.</param>
/// <param name="Name">A hash that stands for the sender; null when the store does not say who it is.</param>
internal sealed record RequestSender(string Request, string? Name)
{
    /// <summary>Stands for an e-mail address, or else for a customer; neither can be read from it.</summary>
    public static string? NameOf(string? email, string? customerId) =>
        !string.IsNullOrWhiteSpace(email) ? EventNames.Hash("email:" + email.Trim().ToLowerInvariant())
        : customerId is not null ? EventNames.Hash("customer:" + customerId)
        : null;
}
