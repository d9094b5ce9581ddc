namespace PowerPlatformMagento.Operations;

/// <summary>A write that leaves a mark in the store, so that its repetition is found.</summary>
public interface IRepeatable
{
    /// <summary>
    /// Name of this one piece of work, chosen by the caller: the same key does the work once. Empty = the content of the request, so that two equal
    /// requests for the same record are one.
    /// </summary>
    string? IdempotencyKey { get; }
}
