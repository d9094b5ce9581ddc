namespace PowerPlatformMagento.Operations.Subscriptions;

/// <summary>A file a customer sent along with a service request.</summary>
public sealed record ServiceRequestAttachment
{
    /// <summary>File name.</summary>
    public required string Name { get; init; }

    /// <summary>Media type, for example image/png.</summary>
    public required string ContentType { get; init; }

    /// <summary>Size in bytes.</summary>
    public int Size { get; init; }
}
