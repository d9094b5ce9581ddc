namespace PowerPlatformMagento.Magento.Operations.Quotes;

/// <summary>Which negotiations are wanted; what is null does not matter.</summary>
public sealed record QuoteFilter
{
    /// <summary>Magento's status code.</summary>
    public string? Status { get; init; }

    /// <summary>E-mail address of the buyer.</summary>
    public string? CustomerEmail { get; init; }

    /// <summary>Changed at or after this instant.</summary>
    public DateTimeOffset? UpdatedAfter { get; init; }
}
