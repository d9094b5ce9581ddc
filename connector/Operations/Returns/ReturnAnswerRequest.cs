using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Returns;

/// <summary>The answer of the store to a customer who wants to send goods back.</summary>
public sealed record ReturnAnswerRequest
{
    /// <summary>Whether the goods may come back; holds for every line that has no answer of its own.</summary>
    [Required]
    [AllowedValues("Authorize", "Deny", ErrorMessage = "One of: Authorize, Deny.")]
    public required string Decision { get; init; }

    /// <summary>Lines that are answered differently, or only in part.</summary>
    [MaxLength(100)]
    public IReadOnlyList<ReturnAnswerLine> Lines
    {
        get => field ??= [];
        init;
    }

    /// <summary>What the customer reads, above all why something may not come back.</summary>
    [StringLength(4000)]
    public string? Comment { get; init; }

    /// <summary>Whether the store mails the comment to the customer; true when it is not given. Without a comment there is no mail.</summary>
    public bool? NotifyCustomer { get; init; }
}
