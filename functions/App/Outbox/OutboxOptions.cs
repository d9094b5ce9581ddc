namespace PowerPlatformMagento.App.Outbox;

/// <summary>Sending of what people changed in Dataverse. Section <c>Outbox</c>.</summary>
internal sealed class OutboxOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Outbox";

    /// <summary>
    /// A row the app took up and did not finish is anybody's after this time: the app was stopped, or could not write down what became of it. Longer than a
    /// call of a store takes with its retries; sending a row twice changes nothing. Default 2 minutes.
    /// </summary>
    public TimeSpan LongestSending { get; set; } = TimeSpan.FromMinutes(2);
}
