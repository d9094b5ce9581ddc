using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Quotes;

/// <summary>A refusal to negotiate.</summary>
public sealed record DeclineQuoteRequest
{
    /// <summary>Why the seller declines; the buyer reads it.</summary>
    [Required]
    [StringLength(4000, MinimumLength = 1)]
    public required string Reason { get; init; }
}
