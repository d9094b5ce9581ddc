using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Returns;

/// <summary>A comment on a return.</summary>
public sealed record ReturnCommentRequest : IRepeatable
{
    /// <summary>Text of the comment.</summary>
    [Required]
    [StringLength(4000, MinimumLength = 1)]
    public required string Comment { get; init; }

    /// <summary>Whether the customer can read it in the account; false when it is not given.</summary>
    public bool? IsVisible { get; init; }

    /// <summary>Whether the store mails it to the customer, which makes it visible too; false when it is not given.</summary>
    public bool? NotifyCustomer { get; init; }

    /// <summary>Name of this one piece of work: the same key writes one comment. Empty means that the same text is written once.</summary>
    [StringLength(64)]
    public string? IdempotencyKey { get; init; }
}
