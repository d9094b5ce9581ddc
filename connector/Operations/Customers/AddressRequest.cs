using System.ComponentModel.DataAnnotations;

namespace PowerPlatformMagento.Operations.Customers;

/// <summary>An address of a customer. On a change, what is not given stays as it is; an empty text clears an optional field.</summary>
public sealed record AddressRequest
{
    /// <summary>Magento ID of the address that changes; empty adds a new one.</summary>
    [RegularExpression("^[0-9]{1,10}$")]
    public string? AddressId { get; init; }

    /// <summary>Given name; left out on a new address it is that of the customer.</summary>
    [StringLength(255, MinimumLength = 1)]
    public string? FirstName { get; init; }

    /// <summary>Family name; left out on a new address it is that of the customer.</summary>
    [StringLength(255, MinimumLength = 1)]
    public string? LastName { get; init; }

    /// <summary>Middle name of the person at this address.</summary>
    [StringLength(255)]
    public string? MiddleName { get; init; }

    /// <summary>Salutation or title before the name.</summary>
    [StringLength(40)]
    public string? Prefix { get; init; }

    /// <summary>Title after the name.</summary>
    [StringLength(40)]
    public string? Suffix { get; init; }

    /// <summary>Company at this address.</summary>
    [StringLength(255)]
    public string? Company { get; init; }

    /// <summary>Street lines, one to four; needed on a new address.</summary>
    [MaxLength(4)]
    public IReadOnlyList<string>? Street { get; init; }

    /// <summary>City or town; needed on a new address.</summary>
    [StringLength(255, MinimumLength = 1)]
    public string? City { get; init; }

    /// <summary>Postal code; most countries need one.</summary>
    [StringLength(255)]
    public string? Postcode { get; init; }

    /// <summary>Country as ISO 3166-1 alpha-2, for example DE; needed on a new address.</summary>
    [RegularExpression("^[A-Za-z]{2}$")]
    public string? CountryCode { get; init; }

    /// <summary>Code of the region in the store, for example BAW; give this or the name where the country has a list of regions.</summary>
    [StringLength(32)]
    public string? RegionCode { get; init; }

    /// <summary>Name of the region, state or province.</summary>
    [StringLength(255)]
    public string? Region { get; init; }

    /// <summary>Telephone; most stores need one.</summary>
    [StringLength(255)]
    public string? Telephone { get; init; }

    /// <summary>Fax number at this address.</summary>
    [StringLength(255)]
    public string? Fax { get; init; }

    /// <summary>VAT number given with this address.</summary>
    [StringLength(255)]
    public string? TaxId { get; init; }

    /// <summary>Whether this becomes the default billing address of the customer, or is one no longer.</summary>
    public bool? IsDefaultBilling { get; init; }

    /// <summary>Whether this becomes the default shipping address of the customer, or is one no longer.</summary>
    public bool? IsDefaultShipping { get; init; }
}
