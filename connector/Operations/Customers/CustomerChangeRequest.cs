using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Customers;

/// <summary>What changes on a customer. What is not given stays as it is; an empty text clears an optional field.</summary>
public sealed record CustomerChangeRequest
{
    /// <summary>New e-mail address; unique within the website.</summary>
    [StringLength(255, MinimumLength = 3)]
    [RegularExpression(@"^[^@\s]+@[^@\s]+$")]
    public string? Email { get; init; }

    /// <summary>Given name of the customer.</summary>
    [StringLength(255, MinimumLength = 1)]
    public string? FirstName { get; init; }

    /// <summary>Family name of the customer.</summary>
    [StringLength(255, MinimumLength = 1)]
    public string? LastName { get; init; }

    /// <summary>Middle name of the customer.</summary>
    [StringLength(255)]
    public string? MiddleName { get; init; }

    /// <summary>Salutation or title before the name.</summary>
    [StringLength(40)]
    public string? Prefix { get; init; }

    /// <summary>Title after the name.</summary>
    [StringLength(40)]
    public string? Suffix { get; init; }

    /// <summary>Gender as a number: 1 male, 2 female, 3 not specified.</summary>
    [Range(1, 3)]
    public int? Gender { get; init; }

    /// <summary>Date of birth as yyyy-MM-dd.</summary>
    [RegularExpression("^([0-9]{4}-[0-9]{2}-[0-9]{2})?$")]
    public string? DateOfBirth { get; init; }

    /// <summary>Tax or VAT number.</summary>
    [StringLength(50)]
    public string? TaxId { get; init; }

    /// <summary>ID of the customer group.</summary>
    [RegularExpression("^[0-9]{1,10}$")]
    public string? GroupId { get; init; }

    /// <summary>Whether the customer gets the newsletter; only with the consent of the customer.</summary>
    public bool? IsSubscribed { get; init; }
}
