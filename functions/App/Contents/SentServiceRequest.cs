using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.App.Contents;

/// <summary>A service request as a store sends it.</summary>
internal sealed record SentServiceRequest
{
    /// <summary>Allowed and without effect: the id beside the content counts.</summary>
    public string? Id { get; init; }

    /// <summary>What it is about in a few words.</summary>
    [StringLength(200, MinimumLength = 1)]
    public required string Subject { get; init; }

    /// <summary>What the customer wrote.</summary>
    [StringLength(20000)]
    public required string Message { get; init; }

    /// <summary>Question, Complaint, Return, Other, or a word of the store.</summary>
    [StringLength(64)]
    public string? Kind { get; init; }

    /// <summary>High, Normal or Low.</summary>
    [RegularExpression("^(?i:high|normal|low)$")]
    public string? Priority { get; init; }

    /// <summary>Code of the website.</summary>
    [StringLength(32)]
    public string? Website { get; init; }

    /// <summary>Code of the store view.</summary>
    [StringLength(32)]
    public string? StoreView { get; init; }

    /// <summary>Magento's customer id; null for guests.</summary>
    [RegularExpression("^[0-9]{1,10}$")]
    public string? CustomerId { get; init; }

    /// <summary>E-mail address to answer to.</summary>
    [StringLength(254)]
    public string? Email { get; init; }

    /// <summary>Name of the customer.</summary>
    [StringLength(200)]
    public string? CustomerName { get; init; }

    /// <summary>Telephone number.</summary>
    [StringLength(50)]
    public string? Telephone { get; init; }

    /// <summary>Magento's id of the order.</summary>
    [RegularExpression("^[0-9]{1,10}$")]
    public string? OrderId { get; init; }

    /// <summary>Number of the order.</summary>
    [StringLength(50)]
    public string? OrderNumber { get; init; }

    /// <summary>SKU of the product, where it is about one and the order does not matter.</summary>
    [StringLength(64)]
    public string? Sku { get; init; }

    /// <summary>The products it is about.</summary>
    [MaxLength(100)]
    public IReadOnlyList<SentRequestLine> Lines
    {
        get => field ??= [];
        init;
    }

    /// <summary>Files of the customer.</summary>
    [MaxLength(AttachmentRules.MostFiles)]
    public IReadOnlyList<SentAttachment> Attachments
    {
        get => field ??= [];
        init;
    }
}
