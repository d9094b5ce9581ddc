namespace PowerPlatformMagento.App.Stores;

/// <summary>Adobe I/O events of a store. Section <c>Stores:n:IoEvents</c>.</summary>
internal sealed class IoEventSettings
{
    /// <summary>Client id of the project that receives the events (<c>recipientclientid</c>); null = I/O events of this store are refused.</summary>
    public string? ClientId { get; set; }
}
