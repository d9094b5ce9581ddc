namespace PowerPlatformMagento.Magento.Operations.Returns;

/// <summary>Which returns are wanted; what is null does not matter.</summary>
public sealed record ReturnFilter
{
    /// <summary>Magento's id of the order.</summary>
    public string? OrderId { get; init; }

    /// <summary>Magento's status code.</summary>
    public string? Status { get; init; }

    /// <summary>Requested at or after this instant.</summary>
    public DateTimeOffset? RequestedAfter { get; init; }
}
