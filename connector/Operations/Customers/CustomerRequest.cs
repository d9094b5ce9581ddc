using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Customers;

/// <summary>A new customer. The store sends its welcome e-mail, in which the customer chooses a password.</summary>
public sealed record CustomerRequest
{
    /// <summary>E-mail address; unique within the website.</summary>
    [StringLength(255, MinimumLength = 3)]
    [RegularExpression(@"^[^@\s]+@[^@\s]+$")]
    public required string Email { get; init; }

    /// <summary>Given name of the customer.</summary>
    [StringLength(255, MinimumLength = 1)]
    public required string FirstName { get; init; }

    /// <summary>Family name of the customer.</summary>
    [StringLength(255, MinimumLength = 1)]
    public required string LastName { get; init; }

    /// <summary>Middle name of the customer.</summary>
    [StringLength(255)]
    public string? MiddleName { get; init; }

    /// <summary>Salutation or title before the name.</summary>
    [StringLength(40)]
    public string? Prefix { get; init; }

    /// <summary>Title after the name.</summary>
    [StringLength(40)]
    public string? Suffix { get; init; }

    /// <summary>Code of the website the account belongs to; may be left out when the store view is given or there is one website only.</summary>
    [StringLength(32)]
    public string? Website { get; init; }

    /// <summary>Code of the store view, which decides the language of e-mails; empty means the default one of the website.</summary>
    [StringLength(32)]
    public string? StoreView { get; init; }

    /// <summary>ID of the customer group; empty means the default group.</summary>
    [RegularExpression("^[0-9]{1,10}$")]
    public string? GroupId { get; init; }

    /// <summary>Gender as a number: 1 male, 2 female, 3 not specified.</summary>
    [Range(1, 3)]
    public int? Gender { get; init; }

    /// <summary>Date of birth as yyyy-MM-dd.</summary>
    [RegularExpression("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    public string? DateOfBirth { get; init; }

    /// <summary>Tax or VAT number.</summary>
    [StringLength(50)]
    public string? TaxId { get; init; }

    /// <summary>Whether the customer gets the newsletter; only with the consent of the customer.</summary>
    public bool? IsSubscribed { get; init; }

    /// <summary>First address of the customer.</summary>
    public AddressRequest? Address { get; init; }
}
