using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Quotes;

/// <summary>An offer for the buyer.</summary>
public sealed record SendQuoteRequest
{
    /// <summary>What the buyer reads beside the offer.</summary>
    [StringLength(4000)]
    public string? Comment { get; init; }
}
