namespace PowerPlatformMagento.App.Subscriptions.Keeping;

/// <summary>An event on its way into the file.</summary>
/// <param name="Id">Its name; an event of the same name is the same.</param>
/// <param name="Record">The record whose events keep their order.</param>
/// <param name="Payload">What is sent, encrypted.</param>
/// <param name="Subscriptions">Who gets it, by number.</param>
internal sealed record NewEvent(string Id, string Record, byte[] Payload, IReadOnlyList<long> Subscriptions);
