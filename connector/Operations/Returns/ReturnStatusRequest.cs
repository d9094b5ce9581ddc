using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Returns;

/// <summary>The next step of a return.</summary>
public sealed record ReturnStatusRequest
{
    /// <summary>The status to go to. Goods are authorized or denied first, then received, then approved or rejected; a return can be closed at any time.</summary>
    [Required]
    [AllowedValues("authorized", "denied", "received", "approved", "rejected", "processed_closed", "closed",
        ErrorMessage = "One of: authorized, denied, received, approved, rejected, processed_closed, closed.")]
    public required string Status { get; init; }

    /// <summary>Lines that go to the status; none means every line that can.</summary>
    [MaxLength(100)]
    public IReadOnlyList<ReturnLineQuantity> Lines
    {
        get => field ??= [];
        init;
    }

    /// <summary>What the customer reads about this step.</summary>
    [StringLength(4000)]
    public string? Comment { get; init; }

    /// <summary>Whether the store mails the comment to the customer; true when it is not given. Without a comment there is no mail.</summary>
    public bool? NotifyCustomer { get; init; }
}
