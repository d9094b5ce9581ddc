namespace PowerPlatformMagento.Operations.Requests;

/// <summary>What the store answered.</summary>
public sealed record StoreReply
{
    /// <summary>The answer as JSON text: an object, a list, or a bare number, text or truth value. Passwords, tokens and payment details are taken out.</summary>
    public required string Body { get; init; }
}
