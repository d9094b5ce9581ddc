using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Subscriptions;

/// <summary>What a shop customer asks, as the store sends it.</summary>
public sealed record ServiceRequest
{
    /// <summary>Name of the request in the store.</summary>
    [Required]
    [RegularExpression("^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$", ErrorMessage = "Letters, digits, points, dashes and underscores, up to 50.")]
    public required string Id { get; init; }

    /// <summary>What it is about in a few words.</summary>
    [Required]
    [StringLength(200, MinimumLength = 1)]
    public required string Subject { get; init; }

    /// <summary>What the customer wrote.</summary>
    [Required]
    [StringLength(20000)]
    public required string Message { get; init; }

    /// <summary>Kind of the request as the store names it, for example complaint.</summary>
    [StringLength(64)]
    public string? Kind { get; init; }

    /// <summary>High, Normal or Low; empty when the store does not say.</summary>
    [StringLength(10)]
    public string? Priority { get; init; }

    /// <summary>Code of the website it came from.</summary>
    [StringLength(32)]
    public string? Website { get; init; }

    /// <summary>Code of the store view it came from.</summary>
    [StringLength(32)]
    public string? StoreView { get; init; }

    /// <summary>Magento ID of the customer; empty for guests.</summary>
    [RegularExpression("^[0-9]{1,10}$", ErrorMessage = "A Magento ID: digits only.")]
    public string? CustomerId { get; init; }

    /// <summary>Email address to answer to.</summary>
    [StringLength(254)]
    public string? Email { get; init; }

    /// <summary>Name of the customer.</summary>
    [StringLength(200)]
    public string? CustomerName { get; init; }

    /// <summary>Telephone number of the customer.</summary>
    [StringLength(50)]
    public string? Telephone { get; init; }

    /// <summary>Magento ID of the order it is about.</summary>
    [RegularExpression("^[0-9]{1,10}$", ErrorMessage = "A Magento ID: digits only.")]
    public string? OrderId { get; init; }

    /// <summary>Number of the order it is about.</summary>
    [StringLength(50)]
    public string? OrderNumber { get; init; }

    /// <summary>SKU of the product it is about.</summary>
    [StringLength(64)]
    public string? Sku { get; init; }

    /// <summary>The products it is about; none when it is about the order as a whole.</summary>
    public IReadOnlyList<ServiceRequestLine> Lines
    {
        get => field ??= [];
        init;
    }

    /// <summary>Files of the customer, by name and size. They are kept with the case.</summary>
    public IReadOnlyList<ServiceRequestAttachment> Attachments
    {
        get => field ??= [];
        init;
    }
}
